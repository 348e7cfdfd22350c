using System.ComponentModel.DataAnnotations.Schema;

namespace Orm.Tests.Loading.Campus;

/// <summary>A row that others reference in every way.</summary>
[Entity]
public partial class Principal
{
    public int Id { get; set; }

    public partial ICollection<Cascading> Cascading { get; }

    public partial ICollection<Cleared> Cleared { get; }
}

/// <summary>Is deleted with its principal: its foreign key is required.</summary>
[Entity]
public partial class Cascading
{
    public int Id { get; set; }

    public int PrincipalId { get; set; }

    public partial Principal Principal { get; set; }

    public partial ICollection<BelowCascading> Below { get; }
}

/// <summary>Is deleted with a row that is deleted with another.</summary>
[Entity]
public partial class BelowCascading
{
    public int Id { get; set; }

    public int AboveId { get; set; }

    public partial Cascading Above { get; set; }
}

/// <summary>Stays and forgets its principal: its foreign key is optional.</summary>
[Entity]
public partial class Cleared
{
    public int Id { get; set; }

    public int? PrincipalId { get; set; }

    public partial Principal? Principal { get; set; }
}

/// <summary>Keeps its principal from being deleted.</summary>
[Entity]
public partial class Restricting
{
    public int Id { get; set; }

    public int PrincipalId { get; set; }

    [OnDelete(DeleteBehavior.Restrict)]
    public partial Principal Principal { get; set; }
}

/// <summary>Keeps its principal from being deleted without it.</summary>
[Entity]
public partial class Holding
{
    public int Id { get; set; }

    public int PrincipalId { get; set; }

    [OnDelete(DeleteBehavior.NoAction)]
    public partial Principal Principal { get; set; }
}

/// <summary>Goes over to the principal that everything belongs to by default.</summary>
[Entity]
public partial class Defaulting
{
    public int Id { get; set; }

    [DefaultSql("1")]
    public int PrincipalId { get; set; }

    [OnDelete(DeleteBehavior.SetDefault)]
    public partial Principal Principal { get; set; }
}

/// <summary>A chain: deleting a row deletes what follows it.</summary>
[Entity]
public partial class Chained
{
    public int Id { get; set; }

    public int? BeforeId { get; set; }

    [ForeignKey(nameof(BeforeId)), OnDelete(DeleteBehavior.Cascade)]
    public partial Chained? Before { get; set; }
}

public sealed partial class DeletionDb(OrmOptions<DeletionDb> options) : OrmContext(options)
{
    public partial EntitySet<Principal> Principals { get; }

    public partial EntitySet<Cascading> Cascading { get; }

    public partial EntitySet<BelowCascading> Below { get; }

    public partial EntitySet<Cleared> Cleared { get; }

    public partial EntitySet<Restricting> Restricting { get; }

    public partial EntitySet<Holding> Holding { get; }

    public partial EntitySet<Defaulting> Defaulting { get; }

    public partial EntitySet<Chained> Chained { get; }
}
