using Orm.Engine.Transactions;
using Xunit;

namespace Orm.Tests.Engine.Transactions;

public sealed class SharedDatabaseTests
{
    [Fact]
    public void A_name_stands_for_one_database_until_nobody_uses_it()
    {
        string name = Guid.NewGuid().ToString();
        using (var one = SharedDatabases.Open(name))
        {
            using (var two = SharedDatabases.Open(name))
            {
                using var transaction = two.Database.Begin();
                transaction.CreateTable(TransactionFixture.Layout);
                transaction.Commit();
                two.Dispose();
            }

            Assert.Single(one.Database.Tables);
            using var other = SharedDatabases.Open(name + "-other");
            Assert.Empty(other.Database.Tables);
        }

        using var again = SharedDatabases.Open(name);
        Assert.Empty(again.Database.Tables);
    }
}
