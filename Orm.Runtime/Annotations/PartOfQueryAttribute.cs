namespace Orm;

/// <summary>
/// Marks what only a query gives a meaning: it is read as part of the query even where it depends on no row, and never
/// called.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Class)]
internal sealed class PartOfQueryAttribute : Attribute;
