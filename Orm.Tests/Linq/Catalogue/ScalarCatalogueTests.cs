using Orm.Tests.Architecture;
using Orm.Tests.Conformance.Models;
using Xunit;

namespace Orm.Tests.Linq.Catalogue;

/// <summary>The page on scalars says what is true. ORM_ACCEPT=1 writes it anew.</summary>
public sealed class ScalarCatalogueTests
{
    private const string Page = "docs/linq-scalars.md";

    [Fact]
    public async Task The_page_tells_what_is_translated()
    {
        var options = OrmOptions<ConformanceDb>.Sqlite("Data Source=:memory:");
        await using var database = options.Database;
        await using var db = new ConformanceDb(options);
        await db.Schema.CreateAsync();
        var (page, failures) = new ScalarCatalogue(db).Write();
        Violations.AssertNone(failures);
        if (Repository.Accepts)
        {
            await File.WriteAllTextAsync(Repository.FullPath(Page), page);
        }

        var reviewed = Repository.Exists(Page) ? Repository.Read(Page) : "";
        var gone = reviewed.Split('\n').Except(page.Split('\n')).Select(line => "- " + line);
        var added = page.Split('\n').Except(reviewed.Split('\n')).Select(line => "+ " + line);
        Assert.True(
            page == reviewed,
            $"{Page} does not say what is translated. If the change is meant, accept it with 'ORM_ACCEPT=1 dotnet " +
            $"test --filter ScalarCatalogue'.\n{string.Join('\n', gone.Concat(added))}");
    }
}
