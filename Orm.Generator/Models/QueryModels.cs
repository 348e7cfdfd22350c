namespace Orm.Generator.Models;

/// <summary>What is generated for the queries of one source file.</summary>
/// <param name="HintName">The name of the generated file, without the extension.</param>
/// <param name="Text">Its text.</param>
internal sealed record QueryFileModel(string HintName, string Text);
