namespace Orm.Generator.Models;

/// <summary>What is needed to write another part of a partial type.</summary>
/// <param name="Namespace">Its namespace, escaped; empty for the global one.</param>
/// <param name="Containing">The headers of the types around it, outermost first: <c>partial class Outer</c>.</param>
/// <param name="Header">Its own header: <c>partial class Post</c>.</param>
/// <param name="Name">Its name as people write it, not escaped.</param>
/// <param name="FullName">Its name for generated code: <c>global::Reddit.Post</c>, escaped.</param>
/// <param name="HintName">The name of its generated file, without the extension.</param>
internal sealed record TypeModel(
    string Namespace,
    EquatableArray<string> Containing,
    string Header,
    string Name,
    string FullName,
    string HintName);
