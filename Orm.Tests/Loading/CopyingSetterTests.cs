using Orm.Linq.Expressions;
using Orm.Tests.Conformance.Data;
using Orm.Tests.Conformance.Models;
using Orm.Tests.Loading.Campus;
using Xunit;

namespace Orm.Tests.Loading;

/// <summary>Results whose setters look into the collections that they are given: these are filled by then.</summary>
public abstract class CopyingSetterTests(Backend backend) : IAsyncLifetime
{
    private ConformanceDb _db = null!;

    private static string Expected => string.Join(';', ObjectGraph.Instance.Forum.Posts.OrderBy(p => p.Id)
        .Select(p => string.Join(',', p.Comments.OrderBy(c => c.Id).Select(c => c.Id))));

    public async Task InitializeAsync() => _db = await LoadedForum.ConnectAsync(backend);

    public async Task DisposeAsync() => await _db.DisposeAsync();

    [Fact]
    public async Task An_accessor_copies()
    {
        var query = _db.Posts.OrderBy(p => p.Id)
            .Select(p => new Copying { Numbers = p.Comments.OrderBy(c => c.Id).Select(c => c.Id).ToList() });

        Assert.Equal(Expected, string.Join(';', query.ToList().Select(p => string.Join(',', p.Numbers))));
        Assert.Equal(Expected, string.Join(';', (await query.ToListAsync()).Select(p => string.Join(',', p.Numbers))));
    }

    [Fact]
    public async Task An_accessor_copies_in_an_object_inside_of_another()
    {
        var posts = await _db.Posts.OrderBy(p => p.Id)
            .Select(p => new
            {
                p.Author,
                Inner = new Copying
                {
                    Title = p.Title,
                    Numbers = p.Comments.OrderBy(c => c.Id).Select(c => c.Id).ToList(),
                },
            })
            .ToListAsync();

        Assert.Equal(Expected, string.Join(';', posts.Select(p => string.Join(',', p.Inner.Numbers))));
        Assert.Equal(
            ObjectGraph.Instance.Forum.Posts.OrderBy(p => p.Id).Select(p => (p.Title, p.Author.Name)),
            posts.Select(p => (p.Inner.Title, p.Author.Name)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Compiled_as_translated(bool translates)
    {
        _db.Queries.Plans = new PlanCache(_db.Database.Dialect);
        _db.Queries.TranslatesCompiled = translates;

        var copying = _db.Posts.OrderBy(p => p.Id)
            .Select(p => new Open { Numbers = p.Comments.OrderBy(c => c.Id).Select(c => c.Id).ToList() })
            .ToList();
        var inField = _db.Posts.OrderBy(p => p.Id)
            .Select(p => new { p.Id, Inner = new Open { InField = p.Comments.Select(c => c.Id).ToList() } })
            .ToList();
        var keeping = _db.Posts.OrderBy(p => p.Id)
            .Select(p => new Open { Kept = p.Comments.OrderBy(c => c.Id).Select(c => c.Id).ToList() })
            .ToList();

        Assert.Equal(Expected, string.Join(';', copying.Select(p => string.Join(',', p.Numbers))));
        Assert.Equal(Expected, string.Join(';', inField.Select(p => string.Join(',', p.Inner.InField.Order()))));
        Assert.Equal(Expected, string.Join(';', keeping.Select(p => string.Join(',', p.Kept))));
        Assert.Equal(translates ? 3 : 0, _db.Queries.Plans.Translations);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Setters_that_stand_elsewhere(bool translates)
    {
        _db.Queries.Plans = new PlanCache(_db.Database.Dialect);
        _db.Queries.TranslatesCompiled = translates;

        var derived = _db.Posts.OrderBy(p => p.Id)
            .Select(p => new Derived { Numbers = p.Comments.OrderBy(c => c.Id).Select(c => c.Id).ToList() })
            .ToList();
        var implemented = _db.Posts.OrderBy(p => p.Id)
            .Select(p => new Implemented { Numbers = p.Comments.OrderBy(c => c.Id).Select(c => c.Id).ToList() })
            .ToList();
        var record = _db.Posts.OrderBy(p => p.Id)
            .Select(p => new Positional(p.Id) { Numbers = p.Comments.OrderBy(c => c.Id).Select(c => c.Id).ToList() })
            .ToList();

        Assert.Equal(Expected, string.Join(';', derived.Select(p => string.Join(',', p.Copied))));
        Assert.Equal(Expected, string.Join(';', implemented.Select(p => string.Join(',', p.Numbers))));
        Assert.Equal(Expected, string.Join(';', record.Select(p => string.Join(',', p.Numbers))));
        Assert.Equal(translates ? 3 : 0, _db.Queries.Plans.Translations);
    }

    [Fact]
    public void What_the_compiler_wrote_keeps_the_collection()
    {
        var posts = _db.Posts.OrderBy(p => p.Id)
            .Select(p => new Keeping { Numbers = p.Comments.OrderBy(c => c.Id).Select(c => c.Id).ToList() })
            .ToList();

        Assert.Equal(Expected, string.Join(';', posts.Select(p => string.Join(',', p.Numbers))));
    }

    private sealed class Copying
    {
        private readonly List<long> _numbers = [];

        public string Title { get; init; } = string.Empty;

        public IReadOnlyList<long> Numbers
        {
            get => _numbers;
            init => _numbers = [.. value];
        }
    }

    /// <summary>Of the same kinds, and with a name that generated code can say.</summary>
    internal sealed class Open
    {
        private readonly List<long> _numbers = [];

        public IReadOnlyList<long> Numbers
        {
            get => _numbers;
            init => _numbers = [.. value];
        }

        public IReadOnlyList<long> InField
        {
            get;
            init => field = [.. value];
        } = [];

        public IReadOnlyList<long> Kept { get; init; } = [];
    }

    internal class Overridable
    {
        public virtual IReadOnlyList<long> Numbers { get; init; } = [];
    }

    internal sealed class Derived : Overridable
    {
        public IReadOnlyList<long> Copied { get; private set; } = [];

        public override IReadOnlyList<long> Numbers
        {
            get => base.Numbers;
            init => Copied = [.. value];
        }
    }

    internal sealed partial class Implemented
    {
        public partial IReadOnlyList<long> Numbers { get; init; }
    }

    internal sealed partial class Implemented
    {
        public partial IReadOnlyList<long> Numbers
        {
            get => field ?? [];
            init => field = [.. value];
        }
    }

    internal sealed record Positional(long Id)
    {
        private readonly List<long> _numbers = [];

        public IReadOnlyList<long> Numbers
        {
            get => _numbers;
            init => _numbers = [.. value];
        }
    }

    private sealed class Keeping
    {
        public required IReadOnlyList<long> Numbers { get; init; }
    }

    public sealed class OnSqlite() : CopyingSetterTests(Backend.Sqlite);

    public sealed class OnAdoNet() : CopyingSetterTests(Backend.AdoNet);

    public sealed class OnEngine() : CopyingSetterTests(Backend.Engine);
}
