using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Orm.CodeFixes;

/// <summary>
/// A query in a loop, as it is asked for all rows before the loop, and as its answer for one row is found.
/// </summary>
internal sealed class HoistedCall
{
    private const string Async = "Async";

    private readonly InvocationExpressionSyntax _call;
    private readonly string _shape;
    private readonly string _member;
    private readonly string _terminal;

    private HoistedCall(InvocationExpressionSyntax call, string shape, IReadOnlyDictionary<string, string?> properties)
    {
        _call = call;
        _shape = shape;
        _member = properties["Member"]!;
        _terminal = Chain.Parts(call)!.Value.Name.Identifier.ValueText;
        Key = properties["Key"];
        KeyType = properties["KeyType"];
        IsKeyUnique = properties["IsKeyUnique"] == "true";
        Condition = properties.TryGetValue("ConditionStart", out var start)
            ? call.FindNode(
                new TextSpan(call.SpanStart + Number(start), Number(properties["ConditionLength"])),
                getInnermostNodeForTie: true) as BinaryExpressionSyntax
            : null;
        Replaced = IsAsync ? (ExpressionSyntax)call.Parent! : call;
    }

    /// <summary>The property of a row that is compared; null where the row is.</summary>
    internal string? Key { get; }

    /// <summary>The type that keys are cast to; null where they are compared as they are.</summary>
    internal string? KeyType { get; }

    /// <summary>Whether no two rows have the same key.</summary>
    internal bool IsKeyUnique { get; }

    /// <summary>What the answer takes the place of.</summary>
    internal ExpressionSyntax Replaced { get; }

    /// <summary>A name for the answers for all rows.</summary>
    internal string AnswersName
    {
        get
        {
            var set = FreeNames.Camel(SetName());
            return _shape switch
            {
                "Counts" => $"numberOf{Pascal(set)}By{_member}",
                "Set" => $"{FreeNames.Camel(_member)}sOf{Pascal(set)}",
                _ => $"{set}By{_member}",
            };
        }
    }

    /// <summary>The comparison of the key; null for Find.</summary>
    private BinaryExpressionSyntax? Condition { get; }

    // A loop over the query itself has no terminal.
    private bool IsQuery => _call.Parent is ForEachStatementSyntax;

    private bool IsAsync => _terminal.EndsWith(Async, StringComparison.Ordinal);

    /// <summary>The query that a diagnostic speaks of; null where it is not to be asked before the loop.</summary>
    internal static HoistedCall? Of(
        InvocationExpressionSyntax call, IReadOnlyDictionary<string, string?> properties)
        => properties.TryGetValue("Shape", out var shape) && shape is not null && Chain.Parts(call) is not null
            && call.Parent is not ForEachStatementSyntax { AwaitKeyword.RawKind: not 0 }
            ? new HoistedCall(call, shape, properties)
            : null;

    /// <summary>The query for all rows.</summary>
    /// <param name="keys">The variable with their keys.</param>
    internal string Question(string keys)
    {
        var row = Condition is { } condition ? ParameterOf(condition) : "x";
        var token = Token() is { } given ? $", cancellationToken: {given}" : string.Empty;
        var async = IsAsync ? Async : string.Empty;
        var source = Source(keys, row);
        var member = Chain.Name(_member);
        return (IsAsync ? "await " : string.Empty) + _shape switch
        {
            "Lookup" => $"{source}.ToLookup{async}({row} => {row}.{member}{token})",
            "Counts" => $"{source}.CountBy({row} => {row}.{member})"
                + $".ToDictionary{async}(count => count.Key, count => count.Value{token})",
            "Set" => $"{source}.Select({row} => {row}.{member}).Distinct()"
                + $".ToHashSet{async}({token.TrimStart(',', ' ')})",
            _ => $"{source}.ToDictionary{async}({row} => {row}.{member}{token})",
        };
    }

    /// <summary>The answer for the row of the loop.</summary>
    /// <param name="answers">The variable with the answers for all rows.</param>
    internal ExpressionSyntax Answer(string answers)
    {
        var key = KeyOfRow();
        return SyntaxFactory.ParseExpression(_shape switch
        {
            "Required" => $"{answers}[{key}]",
            "Set" => $"{answers}.Contains({key})",
            "Optional" or "Counts" => $"{answers}.GetValueOrDefault({key})",
            _ when IsQuery => $"{answers}[{key}]",
            _ => $"{answers}[{key}].{Synchronous(_terminal)}()",
        }).WithTriviaFrom(Replaced);
    }

    private string KeyOfRow() => (Condition is not { } condition
        ? _call.ArgumentList.Arguments[0].Expression
        : IsMember(condition.Left, ParameterOf(condition)) ? condition.Right : condition.Left)
        .WithoutTrivia().ToString();

    private string Source(string keys, string row)
    {
        var isAsked = $"{keys}.Contains({row}.{Chain.Name(_member)})";
        if (Condition is not { } condition)
        {
            return $"{Chain.Parts(_call)!.Value.Receiver}.Where({row} => {isAsked})";
        }

        var contains = SyntaxFactory.ParseExpression(isAsked).WithTriviaFrom(condition);
        var asked = _call.ReplaceNode(condition, contains).WithoutTrivia();
        if (IsQuery)
        {
            return asked.ToString();
        }

        // The condition of the terminal comes before the end.
        var receiver = Chain.Parts(asked)!.Value.Receiver;
        return asked.ArgumentList.Arguments.FirstOrDefault()?.Expression is LambdaExpressionSyntax lambda
            ? $"{receiver}.Where({lambda})"
            : receiver.ToString();
    }

    private static string ParameterOf(SyntaxNode condition)
        => condition.FirstAncestorOrSelf<LambdaExpressionSyntax>() switch
        {
            SimpleLambdaExpressionSyntax lambda => lambda.Parameter.Identifier.Text,
            ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 1 } only }
                => only.First().Identifier.Text,
            _ => "x",
        };

    private bool IsMember(ExpressionSyntax side, string parameter)
        => Chain.Bare(side) is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } member
            && owner.Identifier.Text == parameter && member.Name.Identifier.ValueText == _member;

    // What stands behind the condition or key.
    private string? Token() => _call.ArgumentList.Arguments.LastOrDefault() is { Expression: { } last } argument
        && last is not LambdaExpressionSyntax
        && (Condition is not null || argument != _call.ArgumentList.Arguments[0])
        && !IsQuery
            ? last.ToString()
            : null;

    private string SetName()
    {
        ExpressionSyntax source = _call;
        while (source is InvocationExpressionSyntax call && Chain.Parts(call) is var (receiver, _))
        {
            source = Chain.Bare(receiver);
        }

        return source switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } => name,
            SimpleNameSyntax { Identifier.ValueText: var name } => name,
            _ => "Answers",
        };
    }

    private static string Synchronous(string terminal)
        => terminal.EndsWith(Async, StringComparison.Ordinal)
            ? terminal.Substring(0, terminal.Length - Async.Length)
            : terminal;

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);

    private static int Number(string? text) => int.Parse(text!, CultureInfo.InvariantCulture);
}
