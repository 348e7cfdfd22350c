using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Orm.Linq.Ir;
using Orm.Linq.Syntax;
using Orm.Linq.Translation;
using Node = Orm.Linq.Syntax.SyntaxNode;

namespace Orm.Generator.Queries;

/// <summary>A query of the program as SQL, and what its rows become.</summary>
/// <param name="Call">The terminal.</param>
/// <param name="Terminal">What kind of terminal.</param>
/// <param name="Syntax">The query as both front ends read it.</param>
/// <param name="Root">The set that it begins with.</param>
/// <param name="Row">What a row becomes.</param>
/// <param name="Captured">The captured values, in the order of its text.</param>
/// <param name="Sql">The statements.</param>
/// <param name="Result">How a row is read.</param>
/// <param name="Advice">What its author should know, and where.</param>
internal sealed record CompiledBody(
    IInvocationOperation Call,
    Terminal Terminal,
    Node Syntax,
    IOperation Root,
    ITypeSymbol Row,
    IReadOnlyList<CapturedValue> Captured,
    CompiledSql Sql,
    Result Result,
    IReadOnlyList<(QueryAdviceKind Kind, Microsoft.CodeAnalysis.SyntaxNode Place)> Advice)
{
    /// <summary>The navigation of an entity that it begins with; null where it begins with a set.</summary>
    internal NavigationNode? Navigation { get; private init; }

    /// <summary>What is returned where there is no row; null where that is the type's default.</summary>
    internal IOperation? Otherwise { get; private init; }

    /// <summary>What it depends on in other assemblies.</summary>
    internal IReadOnlyList<ForeignType> Foreign { get; private init; } = [];

    /// <summary>The full names of the program's own entities that it depends on.</summary>
    internal IReadOnlyCollection<string> Entities { get; private init; } = [];

    /// <summary>The statement as a tree.</summary>
    internal SelectRelation? Statement { get; private init; }

    /// <summary>Reads and translates the query that a terminal ends.</summary>
    /// <param name="call">A call of a method of the runtime's queries.</param>
    /// <param name="terminal">What kind of terminal it is.</param>
    /// <param name="compilation">The program.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="RuntimeOnlyException">The query is left to the run-time path.</exception>
    /// <exception cref="QueryRefusedException">A part of the query has no translation.</exception>
    internal static CompiledBody Of(
        IInvocationOperation call, Terminal terminal, Compilation compilation, CancellationToken cancellationToken)
    {
        var reader = new OperationReader(CompiledTables.Of(compilation), cancellationToken);
        var row = terminal.RowOf(call.TargetMethod);
        var syntax = reader.ReadTerminal(call, terminal, row);
        var (sql, query) = Translate(reader, syntax, call.Syntax);

        // Before anything prints the query, which asks for the names of its constants.
        var foreign = reader.Types.Foreign;
        return new CompiledBody(
            call,
            terminal,
            syntax,
            reader.Root!,
            row,
            reader.Captured,
            sql,
            query.Result,
            [.. query.Advice.Select(advice => (advice.Kind, reader.PlaceOf(advice.Node) ?? call.Syntax))])
        {
            Foreign = foreign,
            Entities = reader.Types.Entities,
            Navigation = reader.Navigation,
            Otherwise = reader.Otherwise,
            Statement = query.Statement,
        };
    }

    /// <summary>The SQL of a query without a terminal.</summary>
    /// <exception cref="RuntimeOnlyException">The query is left to the run-time path.</exception>
    /// <exception cref="QueryRefusedException">A part of the query has no translation.</exception>
    internal static CompiledSql SqlOf(IOperation query, Compilation compilation, CancellationToken cancellationToken)
    {
        var reader = new OperationReader(CompiledTables.Of(compilation), cancellationToken);
        return Translate(reader, reader.ReadChain(query), query.Syntax).Sql;
    }

    private static (CompiledSql Sql, TranslatedQuery Query) Translate(
        OperationReader reader, Node syntax, Microsoft.CodeAnalysis.SyntaxNode whole)
    {
        try
        {
            return reader.Navigation is null ? CompiledSql.Of(syntax) : CompiledSql.OfPeers(syntax);
        }
        catch (TranslationException refusal)
        {
            throw Refusals.At(reader.PlaceOf(refusal.Node), whole, refusal);
        }
    }
}

/// <summary>A part of a query has no translation: run, it would be refused.</summary>
internal sealed class QueryRefusedException(Microsoft.CodeAnalysis.SyntaxNode place, string part, string reason)
    : Exception(reason)
{
    /// <summary>Where the part stands.</summary>
    internal Microsoft.CodeAnalysis.SyntaxNode Place { get; } = place;

    /// <summary>The part as C#.</summary>
    internal string Part { get; } = part;

    internal string Reason { get; } = reason;
}
