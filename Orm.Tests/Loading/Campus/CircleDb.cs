using System.ComponentModel.DataAnnotations.Schema;

namespace Orm.Tests.Loading.Campus;

/// <summary>A team, whose captain is one of its players: the tables reference each other.</summary>
[Entity]
public partial class Team
{
    public int Id { get; set; }

    public int? CaptainId { get; set; }

    public partial Player? Captain { get; set; }

    [InverseProperty(nameof(Player.Team))]
    public partial ICollection<Player> Players { get; }
}

/// <summary>A player of a team.</summary>
[Entity]
public partial class Player
{
    public int Id { get; set; }

    public int TeamId { get; set; }

    public partial Team Team { get; set; }
}

public sealed partial class CircleDb(OrmOptions<CircleDb> options) : OrmContext(options)
{
    public partial EntitySet<Team> Teams { get; }

    public partial EntitySet<Player> Players { get; }
}
