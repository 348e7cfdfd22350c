
namespace Orm.Model;

/// <summary>
/// The table of the links between two entities, seen from the one that has the collection. Its key is the keys of both,
/// which are its foreign keys; deleting either side deletes its links.
/// </summary>
internal sealed class LinkTable<TOwner, TTarget> : EntityModel<Link<TOwner, TTarget>>, ILinkTable
    where TOwner : class
    where TTarget : class
{
    private readonly EntityModel<TOwner> _owner;
    private readonly EntityModel<TTarget> _target;
    private readonly LinkModel _link;

    internal LinkTable(EntityModel<TOwner> owner, EntityModel<TTarget> target, LinkModel link)
    {
        (_owner, _target, _link) = (owner, target, link);
        var owners = ReferenceTo(owner, link.Columns);
        var targets = ReferenceTo(target, link.TargetColumns);
        IReadOnlyList<ColumnModel> all = link.IsFirst ? [.. owners, .. targets] : [.. targets, .. owners];
        Columns = [.. all.Select((column, i) => At(column, i))];
        Key = [.. Enumerable.Range(0, Columns.Count)];
        OwnerColumns = [.. Key.Skip(link.IsFirst ? 0 : targets.Count).Take(owners.Count)];
        TargetColumns = [.. Key.Skip(link.IsFirst ? owners.Count : 0).Take(targets.Count)];
        var (first, second) = link.IsFirst ? (OwnerColumns, TargetColumns) : (TargetColumns, OwnerColumns);
        ForeignKeys = link.IsFirst
            ? [ForeignKeyTo(owner, OwnerColumns), ForeignKeyTo(target, TargetColumns)]
            : [ForeignKeyTo(target, TargetColumns), ForeignKeyTo(owner, OwnerColumns)];

        // The key serves one direction; the other one is served without a look at the table, too.
        Indexes = [new IndexModel { Name = $"IX_{link.Table}_{NamesOf(second)}", Columns = [.. second, .. first] }];
    }

    public override string Name => _link.Table;

    public override string Table => _link.Table;

    public override IReadOnlyList<ColumnModel> Columns { get; }

    public override IReadOnlyList<int> Key { get; }

    public override IReadOnlyList<ForeignKeyModel> ForeignKeys { get; }

    public override IReadOnlyList<IndexModel> Indexes { get; }

    EntityModel ILinkTable.Model => this;

    /// <inheritdoc/>
    public IReadOnlyList<int> OwnerColumns { get; }

    /// <inheritdoc/>
    public IReadOnlyList<int> TargetColumns { get; }

    public override void BindColumn<TBinder>(
        Link<TOwner, TTarget> entity, int column, ref TBinder binder, int parameter)
    {
        ArgumentNullException.ThrowIfNull(entity);
        if (IsOwners(column, out var place))
        {
            _owner.BindColumn(entity.Owner, _owner.Key[place], ref binder, parameter);
        }
        else
        {
            _target.BindColumn(entity.Target, _target.Key[place], ref binder, parameter);
        }
    }

    public override int BindColumns<TBinder>(Link<TOwner, TTarget> entity, bool withGenerated, ref TBinder binder)
    {
        for (var column = 0; column < Columns.Count; column++)
        {
            BindColumn(entity, column, ref binder, column);
        }

        return Columns.Count;
    }

    public override object? GetValue(Link<TOwner, TTarget> entity, int column)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return IsOwners(column, out var place)
            ? _owner.GetValue(entity.Owner, _owner.Key[place])
            : _target.GetValue(entity.Target, _target.Key[place]);
    }

    // Links are found through the entities that they lead to.
    public override Link<TOwner, TTarget> Read<TRow>(ref TRow row)
        => throw new InvalidOperationException($"Rows of {Name} are not read as objects.");

    public override SnapshotTable<Link<TOwner, TTarget>> CreateSnapshots()
        => throw new InvalidOperationException($"Rows of {Name} are inserted and deleted, never changed.");

    private bool IsOwners(int column, out int place)
    {
        place = column - OwnerColumns[0];
        var isOwners = place >= 0 && place < OwnerColumns.Count;
        place = isOwners ? place : column - TargetColumns[0];
        return isOwners;
    }

    private ForeignKeyModel ForeignKeyTo(EntityModel principal, IReadOnlyList<int> columns) => new()
    {
        Name = $"FK_{_link.Table}_{NamesOf(columns)}",
        Columns = columns,
        Principal = () => principal,
        PrincipalColumns = principal.Key,
        OnDelete = DeleteBehavior.Cascade,
    };

    private string NamesOf(IEnumerable<int> columns)
        => string.Join("_", columns.Select(column => Columns[column].Name));

    private static List<ColumnModel> ReferenceTo(EntityModel entity, IReadOnlyList<string> names)
        => [.. entity.Key.Select((column, i) => CopyOf(entity.Columns[column], names[i], 0))];

    private static ColumnModel At(ColumnModel column, int place) => CopyOf(column, column.Name, place);

    private static ColumnModel CopyOf(ColumnModel column, string name, int place) => new()
    {
        Property = name,
        Name = name,
        ClrType = column.ClrType,
        Kind = column.Kind,
        KeyOrdinal = place,
        MaxLength = column.MaxLength,
        Precision = column.Precision,
        Scale = column.Scale,
        StoreType = column.StoreType,
        DateTimeKind = column.DateTimeKind,
        ToColumn = column.ToColumn,
        FromColumn = column.FromColumn,
    };
}
