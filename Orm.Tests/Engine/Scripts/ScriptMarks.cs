using System.Text.RegularExpressions;
using Orm.Tests.Scripts;

namespace Orm.Tests.Engine.Scripts;

/// <summary>
/// Where a script or a case does not apply, and why: lines <c>not on sqlite: why</c> (it does not run there) and
/// <c>unlike postgresql: why</c> (it runs, and its answer is another one), in the text before the first case, or as
/// comments in the SQL of a case.
/// </summary>
internal static partial class ScriptMarks
{
    internal static bool Excludes(ScriptFile file, string database) =>
        Has(file.Preface, "not on", database);

    internal static bool Excludes(string sql, string database) => Has(sql, "not on", database);

    internal static bool Differs(ScriptFile file, string sql, string database) =>
        Has(file.Preface, "unlike", database) || Has(sql, "unlike", database);

    /// <summary>Why a case has another answer elsewhere; null when it has not.</summary>
    internal static string? WhyUnlike(string sql, string database) => Mark().Matches(sql).FirstOrDefault(
        match => match.Groups["mark"].Value == "unlike" && match.Groups["database"].Value == database)?
        .Groups["why"].Value;

    private static bool Has(string text, string mark, string database) => Mark().Matches(text).Any(
        match => match.Groups["mark"].Value == mark && match.Groups["database"].Value == database);

    [GeneratedRegex(
        @"^(-- )?(?<mark>not on|unlike) (?<database>postgresql|sqlite): (?<why>\S.+)$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
