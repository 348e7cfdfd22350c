using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Orm.Generator.Queries;

/// <summary>
/// What runs once for each row of a query: the body of a loop, or a lambda that LINQ to Objects calls.
/// </summary>
/// <param name="Row">How the program writes a row: <c>post</c>, or <c>posts[i]</c>.</param>
/// <param name="Type">What a row is.</param>
/// <param name="Variable">The variable that holds a row; null where none does.</param>
/// <param name="Query">The query.</param>
/// <param name="Body">The loop, or the lambda.</param>
internal sealed record RowLoop(string Row, ITypeSymbol Type, ISymbol? Variable, IOperation Query, IOperation Body)
{
    /// <summary>Whether an operation is a row.</summary>
    internal bool IsRow(IOperation operation) => Variable is null
        ? operation.Syntax.ToString() == Row
        : SymbolEqualityComparer.Default.Equals(VariableOf(operation), Variable);

    /// <summary>Whether what runs in the loop depends on the row, or on what was made of it in the loop.</summary>
    internal bool DecidesOn(IOperation run) => DecidesOn(run, []);

    private bool DecidesOn(IOperation run, IReadOnlyCollection<ISymbol> held) => run.DescendantsAndSelf().Any(operation
        => IsRow(operation)
            || (operation is ILocalReferenceOperation { Local: var local } && IsDeclaredInside(local)
                && !local.IsDeclaredIn(run.Syntax) && !held.Contains(local, SymbolEqualityComparer.Default)
                && (!QuerySymbols.IsQueryable(local.Type) || RowLoops.ValuesOf(local, operation).Any(
                    value => DecidesOn(value, [.. held, local])))));

    /// <summary>Whether a variable is another one in each run.</summary>
    internal bool IsDeclaredInside(ILocalSymbol local) => local.IsDeclaredIn(Body.Syntax);

    /// <summary>Whether a row is all that the loop ever comes to: it ends behind what runs in it.</summary>
    internal bool EndsAfter(IOperation run)
    {
        var inner = run;
        for (var current = run.Parent; inner != Body && current is not null; inner = current, current = current.Parent)
        {
            if (Ends(inner) || (current is IBlockOperation block
                && block.Operations.SkipWhile(operation => operation != inner).Any(Ends)))
            {
                return true;
            }
        }

        return false;
    }

    private static ISymbol? VariableOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation { Local: var local } => local,
        IParameterReferenceOperation { Parameter: var parameter } => parameter,
        _ => null,
    };

    // What a lambda returns is its answer for one row.
    private bool Ends(IOperation operation) => operation switch
    {
        IReturnOperation { Kind: OperationKind.Return } => Body is ILoopOperation,
        IExpressionStatementOperation { Operation: IThrowOperation } or IThrowOperation => Body is ILoopOperation,
        IBranchOperation { BranchKind: BranchKind.Break } branch => branch.GetCorrespondingOperation() == Body,
        _ => false,
    };
}
