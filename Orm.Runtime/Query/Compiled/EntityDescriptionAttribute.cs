using System.ComponentModel;

namespace Orm.Compiled;

/// <summary>
/// What the generator read of an entity, for programs that refer to the assembly: their queries are compiled with it.
/// Written by the generator on each entity; nothing reads it while a program runs.
/// </summary>
/// <param name="model">What queries depend on, in the generator's own form.</param>
/// <param name="advice">What only advice depends on.</param>
/// <param name="fingerprint">Stands for the former: <see cref="Orm.Model.EntityModel.Fingerprint"/>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EntityDescriptionAttribute(string model, string advice, ulong fingerprint) : Attribute
{
    /// <summary>What queries depend on, in the generator's own form.</summary>
    public string Model { get; } = model;

    /// <summary>What only advice depends on.</summary>
    public string Advice { get; } = advice;

    /// <summary>Stands for what queries depend on.</summary>
    public ulong Fingerprint { get; } = fingerprint;
}
