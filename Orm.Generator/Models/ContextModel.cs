namespace Orm.Generator.Models;

/// <summary>A context, as far as code has to be written for it.</summary>
/// <param name="Type">The class.</param>
/// <param name="Entities">The entities of all its sets, inherited ones too, for generated code.</param>
/// <param name="Sets">The properties whose bodies are written.</param>
/// <param name="ModelModifiers">The modifiers of the model's override; null where the class has its own.</param>
internal sealed record ContextModel(
    TypeModel Type,
    EquatableArray<string> Entities,
    EquatableArray<SetModel> Sets,
    string? ModelModifiers);

/// <summary>A partial property of a context that gives a set.</summary>
/// <param name="Property">Its name, not escaped.</param>
/// <param name="Declaration">The declaration up to the body.</param>
/// <param name="GetModifiers">The modifiers of the getter, with a trailing space, or nothing.</param>
/// <param name="Setter">The setter with its modifiers, which is an error; null where there is none.</param>
/// <param name="Entity">The entity, for generated code.</param>
internal sealed record SetModel(
    string Property, string Declaration, string GetModifiers, string? Setter, string Entity);
