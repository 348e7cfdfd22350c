namespace Orm.Backends;

/// <summary>
/// Takes the values of a statement's parameters. Each backend implements it as a struct, so that generated binding is
/// compiled once per backend. Ordinals count from zero, in the order of the parameters' first appearance.
/// </summary>
/// <remarks>
/// A value that the backend cannot store without loss raises <see cref="ValueNotStorableException"/>, which knows the
/// ordinal; whoever knows the entity adds its name and property.
/// </remarks>
public interface IParameterBinder
{
    /// <summary>Binds NULL.</summary>
    void BindNull(int ordinal);

    /// <summary>Binds a truth value.</summary>
    void BindBoolean(int ordinal, bool value);

    /// <summary>Binds an integer of up to 64 bits, signed or unsigned below 64.</summary>
    void BindInt64(int ordinal, long value);

    /// <summary>Binds a 64-bit unsigned integer.</summary>
    void BindUInt64(int ordinal, ulong value);

    /// <summary>Binds a character.</summary>
    void BindChar(int ordinal, char value);

    /// <summary>Binds a single-precision number.</summary>
    void BindSingle(int ordinal, float value);

    /// <summary>Binds a double-precision number.</summary>
    void BindDouble(int ordinal, double value);

    /// <summary>Binds an exact decimal.</summary>
    void BindDecimal(int ordinal, decimal value);

    /// <summary>Binds a string; null is bound as NULL.</summary>
    void BindString(int ordinal, string? value);

    /// <summary>Binds a byte array; null is bound as NULL.</summary>
    void BindBytes(int ordinal, byte[]? value);

    /// <summary>Binds a date and time.</summary>
    /// <param name="ordinal">The parameter.</param>
    /// <param name="value">The value; its kind must be <paramref name="kind"/>.</param>
    /// <param name="kind">The kind that the column declares.</param>
    void BindDateTime(int ordinal, DateTime value, DateTimeKind kind);

    /// <summary>Binds an instant; its offset is not kept.</summary>
    void BindDateTimeOffset(int ordinal, DateTimeOffset value);

    /// <summary>Binds a date.</summary>
    void BindDateOnly(int ordinal, DateOnly value);

    /// <summary>Binds a time of day.</summary>
    void BindTimeOnly(int ordinal, TimeOnly value);

    /// <summary>Binds a duration.</summary>
    void BindTimeSpan(int ordinal, TimeSpan value);

    /// <summary>Binds a GUID.</summary>
    void BindGuid(int ordinal, Guid value);
}

/// <summary>The values of a statement's parameters, which know how to bind themselves.</summary>
public interface IArguments
{
    /// <summary>Binds every parameter.</summary>
    void Bind<TBinder>(ref TBinder binder)
        where TBinder : struct, IParameterBinder, allows ref struct;
}

/// <summary>The arguments of a statement without parameters.</summary>
public readonly struct NoArguments : IArguments
{
    /// <inheritdoc/>
    public void Bind<TBinder>(ref TBinder binder)
        where TBinder : struct, IParameterBinder, allows ref struct
    {
    }
}
