using System.Text;
using Orm.Tests.Architecture;

namespace Orm.Tests.Scripts;

/// <summary>
/// A file of cases in plain text. A case is a line <c>=== title</c>, the SQL, and sections that each begin with a line
/// <c>--- kind</c> and hold what is expected. Text before the first case says what the file is about.
/// </summary>
/// <remarks>
/// To add a case, write title, SQL and the empty sections that it should have, run the tests once with ORM_ACCEPT=1,
/// and read what they filled in.
/// </remarks>
internal sealed record ScriptFile(string Path, string Preface, IReadOnlyList<ScriptCase> Cases)
{
    private const string CaseMark = "=== ";
    private const string SectionMark = "--- ";

    internal static IEnumerable<string> Under(string folder) =>
        Repository.FilesUnder("Orm.Tests/Scripts/" + folder, ".sql");

    internal static ScriptFile Load(string path)
    {
        var preface = new StringBuilder();
        var cases = new List<ScriptCase>();
        StringBuilder text = preface;
        foreach (string line in Repository.Read(path).Split('\n'))
        {
            if (line.StartsWith(CaseMark, StringComparison.Ordinal))
            {
                text = new StringBuilder();
                cases.Add(new ScriptCase(line[CaseMark.Length..], text, []));
            }
            else if (cases.Count > 0 && line.StartsWith(SectionMark, StringComparison.Ordinal))
            {
                text = new StringBuilder();
                cases[^1].Sections.Add((line[SectionMark.Length..], text));
            }
            else
            {
                text.Append(line).Append('\n');
            }
        }

        return new ScriptFile(path, preface.ToString(), cases);
    }

    /// <summary>Compares every section with what <paramref name="actual"/> says, or accepts that.</summary>
    /// <param name="actual">What a section of a case, by kind and SQL, is.</param>
    /// <param name="isOrdered">Whether the order of a case's lines counts; it always does when this is
    /// null.</param>
    internal void Verify(Func<string, string, string> actual, Func<string, bool>? isOrdered = null)
    {
        var failures = new List<string>();
        var accepted = new StringBuilder(Preface);
        foreach (ScriptCase @case in Cases)
        {
            string sql = @case.Text.ToString().Trim('\n');
            accepted.Append(CaseMark).Append(@case.Title).Append('\n').Append(sql).Append('\n');
            if (@case.Sections.Count == 0)
            {
                failures.Add($"{@case.Title}\n{sql}\nhas no section: nothing of it would be compared\n");
            }

            foreach ((string kind, StringBuilder section) in @case.Sections)
            {
                string expected = section.ToString().Trim('\n');
                string found = actual(kind, sql).Trim('\n');
                accepted.Append(SectionMark).Append(kind).Append('\n').Append(found).Append('\n');
                bool isSame = isOrdered is null || isOrdered(sql)
                    ? found == expected
                    : Sorted(found).SequenceEqual(Sorted(expected));
                if (!isSame)
                {
                    failures.Add($"{@case.Title} ({kind})\n{sql}\nexpected:\n{expected}\nfound:\n{found}\n");
                }
            }

            accepted.Append('\n');
        }

        if (Repository.Accepts && Cases.All(@case => @case.Sections.Count > 0))
        {
            File.WriteAllText(Repository.FullPath(Path), accepted.ToString().TrimEnd('\n') + "\n");
        }
        else
        {
            Violations.AssertNone(failures);
        }
    }

    /// <summary>The first line, which names the columns, and the others in an order that does not depend on the
    /// plan.</summary>
    private static IEnumerable<string> Sorted(string lines)
    {
        string[] all = lines.Split('\n');
        return all.Take(1).Concat(all.Skip(1).Order(StringComparer.Ordinal));
    }
}

/// <summary>One case of a script.</summary>
internal sealed record ScriptCase(string Title, StringBuilder Text, List<(string Kind, StringBuilder Text)> Sections);
