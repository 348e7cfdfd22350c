using System.Data.Common;

namespace Orm.Engine;

/// <summary>The commands of a batch, in the order in which they run.</summary>
public sealed class EngineBatchCommandCollection : DbBatchCommandCollection
{
    private readonly List<EngineBatchCommand> _items = [];

    internal EngineBatchCommandCollection()
    {
    }

    /// <inheritdoc/>
    public override int Count => _items.Count;

    /// <inheritdoc/>
    public override bool IsReadOnly => false;

    internal EngineBatchCommand[] ToArray() => [.. _items];

    /// <summary>The command at a place.</summary>
    public new EngineBatchCommand this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    /// <summary>Adds a command.</summary>
    public EngineBatchCommand Add(EngineBatchCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        _items.Add(command);
        return command;
    }

    /// <inheritdoc/>
    public override void Add(DbBatchCommand item) => _items.Add(Require(item));

    /// <inheritdoc/>
    public override void Clear() => _items.Clear();

    /// <inheritdoc/>
    public override bool Contains(DbBatchCommand item) => IndexOf(item) >= 0;

    /// <inheritdoc/>
    public override void CopyTo(DbBatchCommand[] array, int arrayIndex) =>
        ((System.Collections.ICollection)_items).CopyTo(array, arrayIndex);

    /// <inheritdoc/>
    public override IEnumerator<DbBatchCommand> GetEnumerator() => _items.GetEnumerator();

    /// <inheritdoc/>
    public override int IndexOf(DbBatchCommand item) =>
        item is EngineBatchCommand command ? _items.IndexOf(command) : -1;

    /// <inheritdoc/>
    public override void Insert(int index, DbBatchCommand item) => _items.Insert(index, Require(item));

    /// <inheritdoc/>
    public override bool Remove(DbBatchCommand item) => item is EngineBatchCommand command && _items.Remove(command);

    /// <inheritdoc/>
    public override void RemoveAt(int index) => _items.RemoveAt(index);

    /// <inheritdoc/>
    protected override DbBatchCommand GetBatchCommand(int index) => _items[index];

    /// <inheritdoc/>
    protected override void SetBatchCommand(int index, DbBatchCommand batchCommand) =>
        _items[index] = Require(batchCommand);

    private static EngineBatchCommand Require(DbBatchCommand command) => command as EngineBatchCommand
        ?? throw new InvalidCastException($"A {command?.GetType().Name ?? "null"} is no EngineBatchCommand.");
}
