using Orm.Engine.Storage.Durable;

namespace Orm.Engine.Transactions;

/// <summary>What the store asks at the instant of a checkpoint.</summary>
internal sealed class OpenTransactions(Database database) : IOpenTransactions
{
    public ITakeBack? Capture()
    {
        var takeBack = new TakeBack(database);
        return takeBack.IsEmpty ? null : takeBack;
    }
}
