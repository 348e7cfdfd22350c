using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Orm.Linq.Ir;

namespace Orm.Generator.Queries;

/// <summary>
/// The navigation of a row that a query in a loop asks for in its own words: the query's set is the navigation's
/// target, and its first condition compares the columns by which the two belong together.
/// </summary>
internal static class RowNavigation
{
    /// <summary>The navigation; null where there is none, or where the answers might differ.</summary>
    internal static NavigationInfo? Find(
        IInvocationOperation call, IOperation set, RowLoop loop, OperationAnalysisContext context)
    {
        if (loop.Type is not INamedTypeSymbol row || QuerySymbols.EntityOf(set.Type) is not { } target
            || !IsOfSameContext(set, loop.Query) || KeysOf(call, set, loop) is not { } keys)
        {
            return null;
        }

        NavigationInfo? found = null;
        Attempt.Of(() =>
        {
            var tables = CompiledTables.Of(context.Compilation);
            var table = tables.Get(row);
            found = row.GetMembers().OfType<IPropertySymbol>()
                .Where(property => property.Type.TypeKind is TypeKind.Interface || !IsGeneric(property.Type))
                .Select(property => table.FindNavigation(property.Name))
                .FirstOrDefault(navigation => navigation is not null && Matches(navigation, table, keys, call)
                    && ReferenceEquals(navigation.Target, tables.Get(target)));
        });
        return found;
    }

    private static bool Matches(NavigationInfo navigation, TableInfo table, Keys keys, IInvocationOperation call)
        => navigation is { Link: null, Columns.Count: 1, TargetColumns.Count: 1 }
            && (keys.OfTarget is not null || !navigation.IsCollection)
            && table.Columns[navigation.Columns[0]].Property == keys.OfRow
            && (keys.OfTarget is null
                ? navigation.Target.Key is [var key] && key == navigation.TargetColumns[0]
                : navigation.Target.Columns[navigation.TargetColumns[0]].Property == keys.OfTarget)
            && (navigation.IsCollection || (keys.IsAlone && IsOneRow(call, navigation, table)));

    // A List<T> is read at once, and cannot be asked.
    private static bool IsGeneric(ITypeSymbol type) => type is INamedTypeSymbol { Arity: > 0 };

    // An optional reference is null where First would throw.
    private static bool IsOneRow(IInvocationOperation call, NavigationInfo navigation, TableInfo table)
        => call.TargetMethod.Name switch
        {
            "Find" or "FindAsync" or "FirstOrDefault" or "FirstOrDefaultAsync" or "SingleOrDefault"
                or "SingleOrDefaultAsync" => true,
            "First" or "FirstAsync" or "Single" or "SingleAsync"
                => navigation.IsRequired && !table.Columns[navigation.Columns[0]].IsNullable,
            _ => false,
        };

    // db.Posts and db.Comments, or this.Posts and this.Comments.
    private static bool IsOfSameContext(IOperation set, IOperation query)
    {
        var root = query;
        while (root is IInvocationOperation call && RunQuery.SourceOf(call) is { } source)
        {
            if (call.TargetMethod.Name is "Select" or "SelectMany" or "GroupBy" or "Join")
            {
                return false;
            }

            root = source;
        }

        return set is IPropertyReferenceOperation { Instance: { } mine }
            && root is IPropertyReferenceOperation { Instance: { } theirs }
            && mine.Syntax.ToString() == theirs.Syntax.ToString();
    }

    // The condition alone, directly behind the set: c => c.PostId == post.Id, or Find(post.AuthorId).
    private static Keys? KeysOf(IInvocationOperation call, IOperation set, RowLoop loop)
    {
        var first = call;
        while (first.Instance is { } instance && RunQuery.Unwrap(instance) is IInvocationOperation inner
            && inner != set)
        {
            first = inner;
        }

        if (first.TargetMethod.Name is "Find" or "FindAsync")
        {
            return first.Arguments.Length > 0 && MemberOf(first.Arguments[0].Value, loop.IsRow) is { } key
                ? new Keys(key, OfTarget: null, IsAlone: true)
                : null;
        }

        var isAlone = first == call || (call.Instance is { } source && RunQuery.Unwrap(source) == first);

        var lambda = first.Arguments.Length > 0
            ? first.Arguments[0].Value.DescendantsAndSelf().OfType<IAnonymousFunctionOperation>().FirstOrDefault()
            : null;
        if (lambda?.Body.Operations is not [IReturnOperation { ReturnedValue: IBinaryOperation equality }]
            || equality.OperatorKind != BinaryOperatorKind.Equals
            || (first != call && first.TargetMethod.Name != "Where"))
        {
            return null;
        }

        var target = lambda.Symbol.Parameters[0];
        return KeysOf(equality.LeftOperand, equality.RightOperand, target, loop, isAlone)
            ?? KeysOf(equality.RightOperand, equality.LeftOperand, target, loop, isAlone);
    }

    private static Keys? KeysOf(
        IOperation ofTarget, IOperation ofRow, IParameterSymbol target, RowLoop loop, bool isAlone)
        => MemberOf(ofTarget, operation => operation is IParameterReferenceOperation { Parameter: var parameter }
                && SymbolEqualityComparer.Default.Equals(parameter, target)) is { } left
            && MemberOf(ofRow, loop.IsRow) is { } right
                ? new Keys(right, left, isAlone)
                : null;

    private static string? MemberOf(IOperation operation, Func<IOperation, bool> isOwner)
        => RunQuery.Unwrap(operation) is IPropertyReferenceOperation { Instance: { } instance, Property: var property }
            && isOwner(instance)
                ? property.Name
                : null;

    /// <summary>What is compared.</summary>
    /// <param name="OfRow">The row's property.</param>
    /// <param name="OfTarget">The target's property; null where its key is meant.</param>
    /// <param name="IsAlone">Whether nothing is done with the target but to return it.</param>
    private sealed record Keys(string OfRow, string? OfTarget, bool IsAlone);
}
