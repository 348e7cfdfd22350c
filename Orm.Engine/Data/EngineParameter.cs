using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Orm.Engine;

/// <summary>
/// A value of a command: <c>@name</c>, <c>:name</c> or <c>$name</c> by its name, <c>$1</c> or <c>?</c> by its place.
/// </summary>
public sealed class EngineParameter : DbParameter
{
    private string _name = "";
    private DbType? _type;

    /// <summary>A parameter without name and value.</summary>
    public EngineParameter()
    {
    }

    /// <summary>A parameter with a value.</summary>
    /// <param name="name">The name, with or without its sign.</param>
    /// <param name="value">The value; null and DBNull are NULL.</param>
    public EngineParameter(string name, object? value)
    {
        ParameterName = name;
        Value = value;
    }

    /// <summary>The type that a NULL has; values have their own.</summary>
    public override DbType DbType
    {
        get => _type ?? DbType.Object;
        set => _type = value;
    }

    /// <inheritdoc/>
    public override ParameterDirection Direction
    {
        get => ParameterDirection.Input;
        set
        {
            if (value != ParameterDirection.Input)
            {
                throw new NotSupportedException("Parameters are input only: use RETURNING to get values back.");
            }
        }
    }

    /// <inheritdoc/>
    public override bool IsNullable { get; set; } = true;

    /// <inheritdoc/>
    [AllowNull]
    public override string ParameterName
    {
        get => _name;
        set
        {
            _name = value ?? "";
            BareName = _name.Length > 0 && _name[0] is '@' or ':' or '$' or '?' ? _name[1..] : _name;
        }
    }

    /// <inheritdoc/>
    public override int Size { get; set; }

    /// <inheritdoc/>
    [AllowNull]
    public override string SourceColumn { get; set; } = "";

    /// <inheritdoc/>
    public override bool SourceColumnNullMapping { get; set; }

    /// <inheritdoc/>
    public override object? Value { get; set; }

    /// <summary>The name without its sign.</summary>
    internal string BareName { get; private set; } = "";

    /// <inheritdoc/>
    public override void ResetDbType() => _type = null;
}
