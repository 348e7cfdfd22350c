using Orm.Engine.Sql.Lexing;
using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Parsing;

/// <summary>What ALTER TABLE does with constraints, beyond what CREATE TABLE says of them.</summary>
internal sealed partial class SqlParser
{
    private TableConstraint ReadAddedConstraint()
    {
        int start = Start;
        int named = At(Keyword.Constraint) ? 2 : 0;
        TableConstraint constraint = IsKeyOfIndex(Ahead(named).Keyword, named)
            ? ReadKeyOfIndex()
            : ReadTableConstraint();
        if (!At(Keyword.Not) || !IsWord(Ahead(1), "valid"))
        {
            return constraint with { Span = SpanFrom(start) };
        }

        _index += 2;
        return constraint with { IsNotValid = true, Span = SpanFrom(start) };
    }

    private bool IsKeyOfIndex(Keyword first, int at) => first switch
    {
        Keyword.Primary => Ahead(at + 2).Keyword == Keyword.Using,
        Keyword.Unique => Ahead(at + 1).Keyword == Keyword.Using,
        _ => false,
    };

    private KeyConstraint ReadKeyOfIndex()
    {
        string? name = TryTake(Keyword.Constraint) ? TakeName("the name of a constraint") : null;
        KeyKind kind = TryTake(Keyword.Primary, Keyword.Key) ? KeyKind.Primary : KeyKind.Unique;
        if (kind == KeyKind.Unique)
        {
            Take(Keyword.Unique);
        }

        Take(Keyword.Using, Keyword.Index);
        string index = TakeName("the name of an index");
        return new KeyConstraint(name, kind, default) { Index = index, Deferral = ReadDeferral() };
    }

    private ValidateConstraintAction ReadValidate()
    {
        _index++;
        Take(Keyword.Constraint);
        return new ValidateConstraintAction(TakeName("the name of a constraint"));
    }

    private ChangeConstraintAction ReadChangeOfConstraint()
    {
        Take(Keyword.Alter, Keyword.Constraint);
        string name = TakeName("the name of a constraint");
        int first = _index;
        Deferral deferral = ReadDeferral();
        return new ChangeConstraintAction(name, _index == first ? null : deferral);
    }
}
