using System.Text;
using Orm.Tests.Architecture;
using Orm.Tests.Scripts;
using Xunit;

namespace Orm.Tests.Engine.Scripts;

/// <summary>
/// docs/engine/sql-reference.md lists the scripts: what they show runs, because they are run. ORM_ACCEPT=1 writes the
/// page anew.
/// </summary>
public sealed class SqlReferenceTests
{
    private const string Page = "docs/engine/sql-reference.md";
    private const string Folder = "Orm.Tests/Scripts/Engine/";

    [Fact]
    public void The_page_lists_what_the_scripts_show()
    {
        string page = Write();
        if (Repository.Accepts)
        {
            File.WriteAllText(Repository.FullPath(Page), page);
        }

        Assert.True(
            page == (Repository.Exists(Page) ? Repository.Read(Page) : ""),
            $"{Page} is not what the scripts say: 'ORM_ACCEPT=1 dotnet test --filter SqlReference' writes it.");
    }

    private static string Write()
    {
        var page = new StringBuilder("""
            # SQL reference

            Written by a test from the scripts in `Orm.Tests/Scripts/Engine`, which run on the engine and, where
            nothing else is said, give the same on PostgreSQL 15. What is not here may work, but nothing shows it.

            """);
        var topics = ScriptFile.Under("Engine").Select(path => (Path: path, Topic: TopicOf(path)))
            .Where(script => script.Topic.Length > 0).GroupBy(script => script.Topic);
        foreach (var topic in topics.OrderBy(topic => topic.Key, StringComparer.Ordinal))
        {
            page.Append('\n').Append("## ").Append(topic.Key).Append("\n\n| script | shows |\n|---|---|\n");
            foreach ((string path, string _) in topic.OrderBy(script => script.Path, StringComparer.Ordinal))
            {
                Append(page, ScriptFile.Load(path));
            }
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, ScriptFile script)
    {
        string name = Path.GetFileNameWithoutExtension(script.Path);
        string[] unsupported = [.. script.Cases.Where(IsUnsupported).Select(@case => @case.Title)];
        page.Append("| [").Append(name).Append("](../../").Append(script.Path).Append(") | ");
        page.Append(script.Preface.Split('\n')[0].Trim()).Append(' ');
        page.AppendJoin("; ", script.Cases.Where(@case => !IsUnsupported(@case)).Select(@case => @case.Title));
        page.Append('.');
        if (unsupported.Length > 0)
        {
            page.Append(" **Not supported:** ").AppendJoin("; ", unsupported).Append('.');
        }

        foreach (ScriptCase @case in script.Cases)
        {
            if (ScriptMarks.WhyUnlike(@case.Text.ToString(), "postgresql") is { } why)
            {
                page.Append(" **Unlike PostgreSQL:** ").Append(@case.Title).Append(": ").Append(why);
            }
        }

        page.Append(" |\n");
    }

    private static bool IsUnsupported(ScriptCase @case) =>
        @case.Sections.Exists(section => section.Text.ToString() is var text
            && text.StartsWith("0A000 ", StringComparison.Ordinal)
            && text.Contains(" not supported", StringComparison.Ordinal));

    private static string TopicOf(string path) =>
        path[Folder.Length..] is var rest && rest.Contains('/', StringComparison.Ordinal) ? rest.Split('/')[0] : "";
}
