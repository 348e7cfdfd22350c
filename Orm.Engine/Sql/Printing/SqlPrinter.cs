using System.Globalization;
using System.Text;
using Orm.Engine.Sql.Parsing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Printing;

/// <summary>
/// Writes a tree as SQL that is read as an equal tree. On one line, keywords in capitals, with the parentheses that are
/// needed and no others; or with all of them, where the point is to see how operators bind.
/// </summary>
internal sealed partial class SqlPrinter
{
    private readonly StringBuilder _sql = new();
    private readonly bool _allParentheses;

    private SqlPrinter(bool allParentheses) => _allParentheses = allParentheses;

    internal static string Print(SyntaxNode node) => Print(node, allParentheses: false);

    internal static string PrintWithAllParentheses(SyntaxNode node) => Print(node, allParentheses: true);

    private static string Print(SyntaxNode node, bool allParentheses)
    {
        var printer = new SqlPrinter(allParentheses);
        printer.Node(node);
        return printer._sql.ToString();
    }

    private void Node(SyntaxNode node)
    {
        switch (node)
        {
            case Statement statement:
                Statement(statement);
                break;
            case Expression expression:
                Expression(expression);
                break;
            case Query query:
                Query(query);
                break;
            case QueryBody body:
                Body(body);
                break;
            case TableExpression table:
                Table(table);
                break;
            default:
                Part(node);
                break;
        }
    }

    /// <summary>The nodes that stand inside others only.</summary>
    private void Part(SyntaxNode node)
    {
        switch (node)
        {
            case Identifier identifier:
                Name(identifier.Name);
                break;
            case ObjectName name:
                ObjectName(name);
                break;
            case TypeName type:
                Type(type);
                break;
            case SelectItem item:
                SelectItem(item);
                break;
            case GroupingElement element:
                GroupingElement(element);
                break;
            case OrderItem item:
                OrderItem(item);
                break;
            case Window window:
                Window(window);
                break;
            case WindowDefinition window:
                WindowDefinition(window);
                break;
            case WindowFrame frame:
                Frame(frame);
                break;
            case FrameBound bound:
                Bound(bound);
                break;
            default:
                Clause(node);
                break;
        }
    }

    private void Clause(SyntaxNode node)
    {
        switch (node)
        {
            case CaseBranch branch:
                Branch(branch);
                break;
            case WithClause with:
                With(with);
                break;
            case TableDefinition table:
                TableDefinition(table);
                break;
            case TableAlias alias:
                Alias(alias);
                break;
            case LockingClause locking:
                Locking(locking);
                break;
            case Assignment assignment:
                Assignment(assignment);
                break;
            case ConflictClause conflict:
                Conflict(conflict);
                break;
            case ConflictTarget target:
                ConflictTarget(target);
                break;
            case IndexElement element:
                IndexElement(element);
                break;
            case ColumnDefinition column:
                Column(column);
                break;
            case TableConstraint constraint:
                Constraint(constraint);
                break;
            case SequenceOptions options:
                SequenceOptions(options);
                break;
            case AlterAction action:
                AlterAction(action);
                break;
            case TransactionModes modes:
                Modes(modes);
                break;
            case SettingValue value:
                SettingValue(value);
                break;
            case ExplainOption option:
                ExplainOption(option);
                break;
            default:
                throw new InvalidOperationException($"A {node.GetType().Name} cannot be printed.");
        }
    }

    private SqlPrinter Text(string text)
    {
        _sql.Append(text);
        return this;
    }

    private SqlPrinter TextIf(bool condition, string text) => condition ? Text(text) : this;

    private SqlPrinter Number(long value)
    {
        _sql.Append(CultureInfo.InvariantCulture, $"{value}");
        return this;
    }

    private SqlPrinter Name(string name)
    {
        NameWriter.Append(_sql, name);
        return this;
    }

    private SqlPrinter ObjectName(ObjectName name)
    {
        if (name.Schema is not null)
        {
            Name(name.Schema).Text(".");
        }

        return Name(name.Name);
    }

    private SqlPrinter List<T>(SyntaxList<T> items, string separator = ", ")
        where T : SyntaxNode
    {
        for (int i = 0; i < items.Count; i++)
        {
            TextIf(i > 0, separator).Node(items[i]);
        }

        return this;
    }

    /// <summary>A blank and the list in parentheses, unless the list is empty.</summary>
    private SqlPrinter OptionalList<T>(SyntaxList<T> items)
        where T : SyntaxNode
    {
        return items.IsEmpty ? this : Text(" (").List(items).Text(")");
    }

    private SqlPrinter Quoted(string text) =>
        Text("'").Text(text.Replace("'", "''", StringComparison.Ordinal)).Text("'");

    private SqlPrinter Type(TypeName type)
    {
        TypeNameBeforeModifiers(type.Name);
        Text(TypeSpelling.Of(type.Fields));
        Modifiers(type);
        TextIf(type.Name.EndsWith(TypeSpelling.WithTimeZone, StringComparison.Ordinal), " WITH TIME ZONE");
        for (int i = 0; i < type.ArrayDimensions; i++)
        {
            Text("[]");
        }

        return this;
    }

    private void TypeNameBeforeModifiers(string name)
    {
        if (name.EndsWith(TypeSpelling.WithTimeZone, StringComparison.Ordinal))
        {
            name = name[..^TypeSpelling.WithTimeZone.Length];
        }

        if (TypeSpelling.IsBuiltIn(name))
        {
            Text(name.ToUpperInvariant());
        }
        else
        {
            Name(name);
        }
    }

    private void Modifiers(TypeName type)
    {
        if (type.Modifiers.IsEmpty)
        {
            return;
        }

        Text("(");
        for (int i = 0; i < type.Modifiers.Count; i++)
        {
            TextIf(i > 0, ", ").Number(type.Modifiers[i]);
        }

        Text(")");
    }

    private SqlPrinter Expression(Expression expression) => Expression(expression, Precedence.Lowest);

    /// <param name="expression">What to write.</param>
    /// <param name="minimum">In parentheses if it binds less tightly than this.</param>
    private SqlPrinter Expression(Expression expression, int minimum)
    {
        int precedence = Precedence.Of(expression);
        bool needsParentheses = precedence < minimum || (_allParentheses && precedence < Precedence.Primary);
        TextIf(needsParentheses, "(");
        Operation(expression, precedence);
        return TextIf(needsParentheses, ")");
    }
}
