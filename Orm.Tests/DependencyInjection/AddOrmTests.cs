using Microsoft.Extensions.DependencyInjection;
using Orm.Tests.Models;
using Xunit;

namespace Orm.Tests.DependencyInjection;

public sealed class AddOrmTests
{
    [Fact]
    public async Task Each_scope_has_a_context_and_all_share_one_database()
    {
        await using var services = new ServiceCollection()
            .AddOrm<LibraryDb>(o => o.UseSqlite("Data Source=add-orm-tests;Mode=Memory;Cache=Shared"))
            .BuildServiceProvider();
        await using var one = services.CreateAsyncScope();
        await using var two = services.CreateAsyncScope();
        var first = one.ServiceProvider.GetRequiredService<LibraryDb>();
        var second = two.ServiceProvider.GetRequiredService<LibraryDb>();
        await first.Schema.CreateAsync();
        await first.InsertAsync(new Author { Name = "shared" });

        Assert.Same(first, one.ServiceProvider.GetRequiredService<LibraryDb>());
        Assert.NotSame(first, second);
        Assert.Equal("shared", (await second.Authors.FindAsync(1))!.Name);
    }

    [Fact]
    public void A_registration_without_a_database_says_what_to_call()
    {
        using var services = new ServiceCollection().AddOrm<LibraryDb>(_ => { }).BuildServiceProvider();
        using var scope = services.CreateScope();

        var error = Assert.Throws<InvalidOperationException>(
            () => scope.ServiceProvider.GetRequiredService<LibraryDb>());

        Assert.Contains("UseSqlite", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_of_the_builder_reach_the_contexts()
    {
        await using var services = new ServiceCollection()
            .AddOrm<LibraryDb>(o => o
                .UseSqlite("Data Source=add-orm-options;Mode=Memory;Cache=Shared")
                .AllowLazyLoading(false)
                .ReportRepetition(7))
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LibraryDb>();
        await db.Schema.CreateAsync();
        var author = new Author { Name = "one" };
        await db.InsertAsync(author);

        var read = await db.Authors.FirstAsync();
        var error = Assert.Throws<NavigationNotLoadedException>(() => read.Books.Count);

        Assert.Equal((false, 7), (db.Options.AllowLazyLoading, db.Options.RepetitionThreshold));
        Assert.Equal(NavigationNotLoadedReason.LazyLoadingRefused, error.Reason);
    }

    [Fact]
    public void A_threshold_below_zero_is_refused()
    {
        using var services = new ServiceCollection()
            .AddOrm<LibraryDb>(o => o.UseSqlite("Data Source=:memory:").ReportRepetition(-1))
            .BuildServiceProvider();
        using var scope = services.CreateScope();

        Assert.Throws<ArgumentOutOfRangeException>(() => scope.ServiceProvider.GetRequiredService<LibraryDb>());
    }
}
