using System.ComponentModel;
using Orm.Backends;

namespace Orm.Compiled;

/// <summary>The arguments of one execution of a compiled query that has several statements.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ICompiledArguments : IArguments, IPartArguments;

/// <summary>The arguments of the statements of a compiled query that are sent for many rows at once.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IPartArguments
{
    /// <summary>Binds the parameters of a statement that reads a part of the results.</summary>
    /// <param name="binder">What takes the values.</param>
    /// <param name="statement">Which statement.</param>
    /// <param name="keys">The keys of the rows that the part is read for.</param>
    void BindPart<TBinder>(ref TBinder binder, int statement, string keys)
        where TBinder : struct, IParameterBinder, allows ref struct;
}
