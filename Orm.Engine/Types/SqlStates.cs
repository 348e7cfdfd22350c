namespace Orm.Engine.Types;

/// <summary>The SQLSTATE codes that the engine uses, as PostgreSQL assigns them.</summary>
internal static class SqlStates
{
    internal const string FeatureNotSupported = "0A000";
    internal const string CardinalityViolation = "21000";
    internal const string StringTooLong = "22001";
    internal const string NumberOutOfRange = "22003";
    internal const string DatetimeOverflow = "22008";
    internal const string InvalidDatetime = "22007";
    internal const string SubstringError = "22011";
    internal const string DivisionByZero = "22012";
    internal const string InvalidEscape = "22025";
    internal const string InvalidRegex = "2201B";
    internal const string InvalidLogarithm = "2201E";
    internal const string InvalidPower = "2201F";
    internal const string InvalidRowCount = "2201W";
    internal const string InvalidParameterValue = "22023";
    internal const string InvalidText = "22P02";
    internal const string NotNullViolation = "23502";
    internal const string ForeignKeyViolation = "23503";
    internal const string UniqueViolation = "23505";
    internal const string CheckViolation = "23514";
    internal const string ActiveTransaction = "25001";
    internal const string ReadOnlyTransaction = "25006";
    internal const string NoActiveTransaction = "25P01";
    internal const string FailedTransaction = "25P02";
    internal const string DependentObjects = "2BP01";
    internal const string InvalidSavepoint = "3B001";
    internal const string InvalidSchema = "3F000";
    internal const string GroupingError = "42803";
    internal const string DatatypeMismatch = "42804";
    internal const string WrongObjectType = "42809";
    internal const string InvalidForeignKey = "42830";
    internal const string CannotCoerce = "42846";
    internal const string UndefinedFunction = "42883";
    internal const string GeneratedAlways = "428C9";
    internal const string SyntaxError = "42601";
    internal const string UndefinedColumn = "42703";
    internal const string UndefinedObject = "42704";
    internal const string DuplicateColumn = "42701";
    internal const string AmbiguousColumn = "42702";
    internal const string DuplicateObject = "42710";
    internal const string DuplicateAlias = "42712";
    internal const string AmbiguousFunction = "42725";
    internal const string UndefinedTable = "42P01";
    internal const string UndefinedParameter = "42P02";
    internal const string DuplicateTable = "42P07";
    internal const string InvalidColumnReference = "42P10";
    internal const string InvalidTableDefinition = "42P16";
    internal const string WindowingError = "42P20";
    internal const string InvalidRecursion = "42P19";
    internal const string IndeterminateType = "42P18";
    internal const string QueryCanceled = "57014";
    internal const string NotInPrerequisiteState = "55000";
    internal const string InternalLimit = "54000";
}
