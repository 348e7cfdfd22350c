using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Orm.Linq.Ir;

namespace Orm.Generator.Queries;

/// <summary>A query that looks for the rows with one key of the row of a loop.</summary>
/// <param name="Terminal">What ends it; empty where a loop runs it.</param>
/// <param name="Compared">The property that is compared; null for Find.</param>
/// <param name="Key">The row, or its property, that it is compared with.</param>
/// <param name="IsFiltered">Whether nothing but conditions stands between the set and the end.</param>
/// <param name="Condition">Where the comparison stands, from the beginning of the query; null for Find.</param>
internal sealed record HoistedChain(
    string Terminal, IPropertySymbol? Compared, IOperation Key, bool IsFiltered, (int Start, int Length)? Condition)
{
    private const string Async = "Async";

    /// <summary>The chain of a query; null where it has another form.</summary>
    internal static HoistedChain? Of(IInvocationOperation query, IOperation set, RowLoop loop)
    {
        var terminal = QuerySymbols.IsQueryable(query.Type) ? string.Empty : query.TargetMethod.Name;
        var isAsync = terminal.EndsWith(Async, StringComparison.Ordinal);
        if (!IsPlain(query, isFirst: terminal.Length > 0) || (isAsync && query.Parent is not IAwaitOperation))
        {
            return null;
        }

        terminal = isAsync ? terminal.Substring(0, terminal.Length - Async.Length) : terminal;
        var (calls, isFiltered) = Between(query, set, terminal.Length > 0);
        if (calls is null)
        {
            return null;
        }

        if (terminal == "Find")
        {
            return calls.Count == 0 && query.Arguments.Length > 0 && KeyOf(query.Arguments[0].Value, loop) is { } key
                ? new HoistedChain(terminal, Compared: null, key, isFiltered, Condition: null)
                : null;
        }

        return calls.Append(query).Select(call => Comparison(call, loop)).FirstOrDefault(found => found is not null)
            is var (comparison, compared, value)
                ? new HoistedChain(
                    terminal,
                    compared,
                    value,
                    isFiltered,
                    (comparison.Span.Start - query.Syntax.Span.Start, comparison.Span.Length))
                : null;
    }

    /// <summary>The property of the query's entity that is compared, where a column stands behind it.</summary>
    internal IPropertySymbol? MemberOf(INamedTypeSymbol entity, TableInfo table)
    {
        var member = Compared ?? (table.Key is [var key]
            ? entity.GetMembers(table.Columns[key].Property).OfType<IPropertySymbol>().FirstOrDefault()
            : null);
        return member is not null && table.FindColumn(member.Name) is not null ? member : null;
    }

    /// <summary>What the answers for all rows are found in; null where they are of another kind.</summary>
    internal HoistShape? Shape(bool isUnique) => Terminal switch
    {
        "First" or "Single" when isUnique => HoistShape.Required,
        "Find" or "FirstOrDefault" or "SingleOrDefault" when isUnique => HoistShape.Optional,
        "" or "ToList" or "ToArray" or "Single" or "SingleOrDefault" => HoistShape.Lookup,
        "Count" when IsFiltered => HoistShape.Counts,
        "Any" when IsFiltered => HoistShape.Set,
        _ => null,
    };

    // The operators between the set and the end of the query; null where one of them changes what rows there are.
    private static (List<IInvocationOperation>? Calls, bool IsFiltered) Between(
        IInvocationOperation query, IOperation set, bool hasTerminal)
    {
        var calls = new List<IInvocationOperation>();
        var isFiltered = true;
        for (var current = hasTerminal ? RunQuery.SourceOf(query) : query; current != set;
            current = RunQuery.SourceOf((IInvocationOperation)current))
        {
            if (current is not IInvocationOperation call || !IsPlain(call, isFirst: false)
                || call.TargetMethod.Name is not ("Where" or "OrderBy" or "OrderByDescending" or "ThenBy"
                    or "ThenByDescending" or "Include" or "ThenInclude"))
            {
                return (null, false);
            }

            isFiltered &= call.TargetMethod.Name == "Where";
            calls.Add(call);
        }

        return (calls, isFiltered);
    }

    // A method call whose arguments stand in their order: a lambda or key first, behind it a cancellation token.
    private static bool IsPlain(IInvocationOperation call, bool isFirst)
        => call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax } syntax
            && syntax.ArgumentList.Arguments.All(argument => argument.NameColon is null)
            && (!isFirst || call.Arguments.Skip(call.Instance is null ? 1 : 0).All(argument
                => argument.ArgumentKind != ArgumentKind.Explicit || argument.Parameter is { Type: { } type }
                    && (QuerySymbols.IsCancellationToken(type) || QuerySymbols.IsExpression(type)
                        || call.TargetMethod.Name is "Find" or "FindAsync")));

    // c => c.PostId == post.Id, alone or with other conditions that have to hold, too.
    private static (SyntaxNode Place, IPropertySymbol Compared, IOperation Key)? Comparison(
        IInvocationOperation call, RowLoop loop)
    {
        var lambda = call.Arguments.Select(argument => RunQuery.Unwrap(argument.Value))
            .Select(value => value is IDelegateCreationOperation created ? created.Target : value)
            .OfType<IAnonymousFunctionOperation>().FirstOrDefault();
        if (lambda?.Body.Operations is not [IReturnOperation { ReturnedValue: { } condition }]
            || call.TargetMethod.Name is not ("Where" or "First" or "FirstAsync" or "FirstOrDefault" or "Single"
                or "FirstOrDefaultAsync" or "SingleAsync" or "SingleOrDefault" or "SingleOrDefaultAsync" or "Count"
                or "CountAsync" or "Any" or "AnyAsync"))
        {
            return null;
        }

        foreach (var part in Parts(condition))
        {
            if (part is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equality
                && (Sides(equality.LeftOperand, equality.RightOperand, lambda, loop)
                    ?? Sides(equality.RightOperand, equality.LeftOperand, lambda, loop)) is var (compared, key))
            {
                return (equality.Syntax, compared, key);
            }
        }

        return null;
    }

    private static IEnumerable<IOperation> Parts(IOperation condition)
        => RunQuery.Unwrap(condition) is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both
            ? Parts(both.LeftOperand).Concat(Parts(both.RightOperand))
            : [RunQuery.Unwrap(condition)];

    private static (IPropertySymbol Compared, IOperation Key)? Sides(
        IOperation target, IOperation row, IAnonymousFunctionOperation lambda, RowLoop loop)
        => RunQuery.Unwrap(target) is IPropertyReferenceOperation
        {
            Instance: IParameterReferenceOperation { Parameter: var parameter }, Property: var compared,
        }
            && SymbolEqualityComparer.Default.Equals(parameter, lambda.Symbol.Parameters[0])
            && KeyOf(row, loop) is { } key
                ? (compared, key)
                : null;

    private static IOperation? KeyOf(IOperation value, RowLoop loop)
    {
        var key = RunQuery.Unwrap(value);
        var row = key is IPropertyReferenceOperation { Instance: { } instance } ? instance : key;
        return loop.IsRow(row) ? key : null;
    }
}
