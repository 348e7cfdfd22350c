using Orm.Engine.Sql.Syntax;

namespace Orm.Engine.Sql.Printing;

/// <summary>How binary operators are written, with the blanks around them.</summary>
internal static class OperatorSpelling
{
    internal static string Of(BinaryOperator op) => op switch
    {
        BinaryOperator.Equal => " = ",
        BinaryOperator.NotEqual => " <> ",
        BinaryOperator.Less => " < ",
        BinaryOperator.LessOrEqual => " <= ",
        BinaryOperator.Greater => " > ",
        BinaryOperator.GreaterOrEqual => " >= ",
        BinaryOperator.Add => " + ",
        BinaryOperator.Subtract => " - ",
        BinaryOperator.Multiply => " * ",
        BinaryOperator.Divide => " / ",
        BinaryOperator.Modulo => " % ",
        BinaryOperator.Power => " ^ ",
        BinaryOperator.Concatenate => " || ",
        BinaryOperator.BitwiseAnd => " & ",
        BinaryOperator.BitwiseOr => " | ",
        BinaryOperator.BitwiseXor => " # ",
        BinaryOperator.ShiftLeft => " << ",
        BinaryOperator.ShiftRight => " >> ",
        BinaryOperator.RegexMatch => " ~ ",
        BinaryOperator.RegexMatchIgnoreCase => " ~* ",
        BinaryOperator.NotRegexMatch => " !~ ",
        BinaryOperator.NotRegexMatchIgnoreCase => " !~* ",
        BinaryOperator.JsonGet => " -> ",
        BinaryOperator.JsonGetText => " ->> ",
        BinaryOperator.JsonGetPath => " #> ",
        BinaryOperator.JsonGetPathText => " #>> ",
        BinaryOperator.JsonDeletePath => " #- ",
        BinaryOperator.JsonContains => " @> ",
        BinaryOperator.JsonContainedBy => " <@ ",
        BinaryOperator.JsonHas => " ? ",
        BinaryOperator.JsonHasAny => " ?| ",
        BinaryOperator.JsonHasAll => " ?& ",
        BinaryOperator.JsonPathExists => " @? ",
        BinaryOperator.JsonPathMatch => " @@ ",
        _ => throw new ArgumentOutOfRangeException(nameof(op), op, "The operator has no spelling."),
    };
}
