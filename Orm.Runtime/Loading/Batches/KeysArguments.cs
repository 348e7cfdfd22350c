using Orm.Backends;

namespace Orm.Loading.Batches;

/// <summary>The arguments of a statement whose one parameter is a list of keys.</summary>
/// <param name="keys">The keys as JSON.</param>
internal readonly struct KeysArguments(string keys) : IArguments
{
    public void Bind<TBinder>(ref TBinder binder)
        where TBinder : struct, IParameterBinder, allows ref struct
        => binder.BindString(0, keys);
}
