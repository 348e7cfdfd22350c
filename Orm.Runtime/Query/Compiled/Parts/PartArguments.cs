using Orm.Backends;

namespace Orm.Compiled;

/// <summary>The arguments of a statement that is sent for many rows at once.</summary>
/// <param name="arguments">The arguments of all statements of the query.</param>
/// <param name="statement">Which of them.</param>
/// <param name="keys">The keys of the rows.</param>
internal readonly struct PartArguments<TArguments>(TArguments arguments, int statement, string keys) : IArguments
    where TArguments : IPartArguments
{
    /// <inheritdoc/>
    public void Bind<TBinder>(ref TBinder binder)
        where TBinder : struct, IParameterBinder, allows ref struct
        => arguments.BindPart(ref binder, statement, keys);
}
