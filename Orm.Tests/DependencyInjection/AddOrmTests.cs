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
}
