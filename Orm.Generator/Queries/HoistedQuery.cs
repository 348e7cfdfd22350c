using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Orm.Generator.Extraction;
using Orm.Linq.Ir;

namespace Orm.Generator.Queries;

/// <summary>
/// A query in a loop that can be asked once before it, with <c>Contains</c> over the keys of all rows, and whose
/// answers are then found in a dictionary, a lookup or a set. Only what is certain to mean the same counts.
/// </summary>
/// <param name="Shape">What the answers are found in.</param>
/// <param name="Rows">What the loop is over.</param>
/// <param name="RowsName">A name for the rows, where they have none.</param>
/// <param name="Member">The property of the query's entity that is compared.</param>
/// <param name="Key">The property of the row that it is compared with, and whether all rows have another one.</param>
/// <param name="KeyType">The type that keys are cast to; null where they are compared as they are.</param>
/// <param name="Condition">Where the comparison stands, from the beginning of the query; null for Find.</param>
internal sealed record HoistedQuery(
    HoistShape Shape,
    HoistedRows Rows,
    string RowsName,
    IPropertySymbol Member,
    (string? Property, bool IsUnique) Key,
    string? KeyType,
    (int Start, int Length)? Condition)
{
    /// <summary>How the query can be asked once; null where that is not certain to mean the same.</summary>
    internal static HoistedQuery? Find(
        IInvocationOperation query, IOperation set, RowLoop loop, OperationAnalysisContext context)
    {
        if (loop.Body is not IForEachLoopOperation { Syntax: ForEachStatementSyntax { Parent: BlockSyntax } } body
            || LoopRows.Of(body) is not var (rows, name)
            || HoistedChain.Of(query, set, loop) is not { } chain
            || !loop.HoldsStill(query, set, chain) || !HasLinq(query, context.Compilation))
        {
            return null;
        }

        HoistedQuery? found = null;
        Attempt.Of(() =>
        {
            var tables = CompiledTables.Of(context.Compilation);
            var target = tables.Get(QuerySymbols.EntityOf(set.Type)!);
            if (chain.MemberOf(QuerySymbols.EntityOf(set.Type)!, target) is { } member
                && chain.Shape(IsUnique(target, member.Name)) is { } shape
                && KeyTypeOf(member.Type, chain.Key.Type!, shape) is { IsSame: true } type
                && IsColumn(chain.Key, loop, tables) && !(shape.Throws() && body.IsInTry()))
            {
                var property = (chain.Key as IPropertyReferenceOperation)?.Property;
                var isUnique = property is null
                    || IsUnique(tables.Get((INamedTypeSymbol)property.ContainingType), property.Name);
                found = new HoistedQuery(
                    shape, rows, name, member, (property?.Name, isUnique), type.Cast, chain.Condition);
            }
        });
        return found;
    }

    /// <summary>What the fix has to know.</summary>
    internal ImmutableDictionary<string, string?> ToProperties()
    {
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(nameof(Shape), Shape.ToString())
            .Add(nameof(Rows), Rows.ToString())
            .Add(nameof(RowsName), RowsName)
            .Add(nameof(Member), Member.Name)
            .Add(nameof(Key), Key.Property)
            .Add("IsKeyUnique", Key.IsUnique ? "true" : "false")
            .Add(nameof(KeyType), KeyType);
        return Condition is not var (start, length)
            ? properties
            : properties.Add("ConditionStart", start.ToString(CultureInfo.InvariantCulture))
                .Add("ConditionLength", length.ToString(CultureInfo.InvariantCulture));
    }

    // Keys are taken out of a list, and answers out of a dictionary, by extension methods.
    private static bool HasLinq(IOperation query, Compilation compilation)
        => Has(query, compilation, "List`1", "Select")
            && Has(query, compilation, "Dictionary`2", "GetValueOrDefault");

    private static bool Has(IOperation query, Compilation compilation, string collection, string method)
        => compilation.GetTypeByMetadataName("System.Collections.Generic." + collection) is { } type
            && query.SemanticModel?.LookupSymbols(
                query.Syntax.SpanStart, type, method, includeReducedExtensionMethods: true).IsEmpty == false;

    private static bool IsUnique(TableInfo table, string property)
        => table.FindColumn(property) is { } column
            && table.UniqueKeys.Append(table.Key).Any(key => key is [var only] && only == column.Ordinal);

    // A property that computes something may be another one each time.
    private static bool IsColumn(IOperation key, RowLoop loop, CompiledTables tables)
        => key is not IPropertyReferenceOperation { Property: var property }
            || (loop.Type is INamedTypeSymbol row && row.EntityAttributeOf() is not null
                && tables.Get(row).FindColumn(property.Name) is not null);

    // Keys that are compared in the program as the database compares them.
    private static (bool IsSame, string? Cast) KeyTypeOf(ITypeSymbol member, ITypeSymbol key, HoistShape shape)
    {
        if (member.WithoutNullable() is not { } plain || !IsExact(plain)
            || !SymbolEqualityComparer.Default.Equals(plain, key))
        {
            return (false, null);
        }

        if (SymbolEqualityComparer.Default.Equals(member, key))
        {
            // A dictionary looks for no null.
            return (key.IsValueType || (key.NullableAnnotation == NullableAnnotation.NotAnnotated
                && member.NullableAnnotation == NullableAnnotation.NotAnnotated), null);
        }

        return (shape is HoistShape.Lookup or HoistShape.Set, member.ToDisplayString());
    }

    private static bool IsExact(ITypeSymbol type)
        => type.SpecialType is (>= SpecialType.System_SByte and <= SpecialType.System_UInt64)
                or SpecialType.System_String
            || (type.Name == "Guid" && type.ContainingNamespace.IsNamed("System"));
}

/// <summary>What the answers of a query for all rows are found in.</summary>
internal enum HoistShape
{
    /// <summary>A dictionary that has every key, or the program fails.</summary>
    Required,

    /// <summary>A dictionary, or null.</summary>
    Optional,

    /// <summary>Rows by key.</summary>
    Lookup,

    /// <summary>Numbers of rows by key.</summary>
    Counts,

    /// <summary>Keys of which there is a row.</summary>
    Set,
}
