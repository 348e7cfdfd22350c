using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Diagnostics.CodeAnalysis;

namespace Orm.Tests.Generator.Entities;

/// <summary>Init-only and required properties, and a generated key that nobody else may set.</summary>
[Entity]
public partial class InitOnly
{
    public int Id { get; init; }

    public required string Name { get; init; }

    public required string? Note { get; init; }

    [NotMapped]
    public required object? Tag { get; set; }

    [Version]
    public long Revision { get; init; }
}

/// <summary>Only a constructor sets the properties.</summary>
[Entity]
public partial class Immutable
{
    private Immutable(string NAME, short id, int? rank = null, string unrelated = "")
    {
        Id = id;
        Name = NAME;
        Rank = rank;
        Unrelated = unrelated;
    }

    public short Id { get; }

    public string Name { get; }

    public int? Rank { get; }

    public string Initials => Name[..1];

    [NotMapped]
    public string Unrelated { get; }

    public static Immutable Create(string name, int? rank) => new(name, 0, rank);
}

/// <summary>A positional record.</summary>
[Entity]
public partial record Coordinates([property: Key] string Place, double Latitude, double Longitude)
{
    public string? Note { get; set; }
}

/// <summary>A constructor that does not promise to set the required members that it sets.</summary>
[Entity]
public partial class HalfRequired
{
    public HalfRequired(string name) => Name = name + "!";

    public long Id { get; set; }

    public required string Name { get; set; }
}

/// <summary>A constructor that promises to set them, and so is believed.</summary>
[Entity]
public partial class FullyRequired
{
    [SetsRequiredMembers]
    public FullyRequired(string name) => Name = name + "!";

    public long Id { get; set; }

    public required string Name { get; set; }
}

/// <summary>Nobody maps this class; its properties belong to those that derive from it.</summary>
public abstract class Tracked
{
    public Guid Id { get; protected set; }

    public DateTime ChangedAt { get; private set; }

    public virtual string? Comment { get; set; }

    protected string? Secret { get; set; }

    public void Touch(DateTime now) => ChangedAt = now;
}

public abstract class Named<TName> : Tracked
    where TName : class, IComparable<TName>
{
    public required TName Name { get; init; }

    public TName? Alias { get; private set; }

    public DateOnly? Since { get; private set; }

    public void Rename(TName alias) => Alias = alias;
}

[Entity]
public partial class Device : Named<string>
{
    public override string? Comment { get; set; }

    [Column]
    internal int Hidden { get; set; }

    public double Load { get; private set; }

    public void Work(double load) => Load = load;
}

/// <summary>Types around an entity.</summary>
public static partial class Outer
{
    internal partial struct Middle
    {
        private partial interface IInner
        {
            [Entity]
            internal partial class Nested
            {
                public byte Id { get; set; }

                public partial Nested? Next { get; set; }

                public byte? NextId { get; set; }
            }
        }

        internal static Orm.Model.EntityModel NestedModel => Orm.Model.EntityModels.Of<IInner.Nested>();
    }
}

/// <summary>Keywords as names.</summary>
[Entity]
public partial class @class
{
    [Key]
    public string @event { get; set; } = string.Empty;

    public int @int { get; set; }

    public long? @base { get; set; }

    public partial User? @this { get; set; }

    [Column("this")]
    public long? thisId { get; set; }

    [StoredAsText]
    public State @switch { get; set; }
}

[Entity, Keyless, Table("view", Schema = "reports")]
public partial class Viewed
{
    public string? Title { get; set; }
}

/// <summary>A member has the name of the generated class of column names.</summary>
[Entity]
public partial class Report
{
    public ulong Id { get; set; }

    public int Columns { get; set; }
}

/// <summary>A key of three columns that stand elsewhere and in another order.</summary>
[Entity]
public partial class Seat
{
    public string? Note { get; set; }

    [Key, Column(Order = 2)]
    public int Number { get; set; }

    [Key, Column("letter", Order = 1)]
    public char Row { get; set; }

    [Key, Column(Order = 0)]
    public Guid HallId { get; set; }
}
