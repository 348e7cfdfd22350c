using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Orm.Samples.Chinook;

// A database that somebody else made: its tables are singular and its keys are <Table>Id, which is a convention too.

[Entity, Table("Artist")]
public partial class Artist
{
    public long ArtistId { get; set; }

    public string? Name { get; set; }

    public partial ICollection<Album> Albums { get; }
}

[Entity, Table("Album")]
public partial class Album
{
    public long AlbumId { get; set; }

    public required string Title { get; set; }

    public long ArtistId { get; set; }

    public partial Artist Artist { get; set; }
}

[Entity, Table("Track")]
public partial class Track
{
    public long TrackId { get; set; }

    public required string Name { get; set; }

    public long? AlbumId { get; set; }

    public partial Album? Album { get; set; }

    public string? Composer { get; set; }

    public int Milliseconds { get; set; }

    public decimal UnitPrice { get; set; }
}

[Entity, Table("Playlist")]
public partial class Playlist
{
    public long PlaylistId { get; set; }

    public string? Name { get; set; }

    public partial ICollection<PlaylistTrack> Tracks { get; }
}

[Entity, Table("PlaylistTrack")]
public partial class PlaylistTrack
{
    [Key]
    public long PlaylistId { get; set; }

    [Key]
    public long TrackId { get; set; }

    public partial Playlist Playlist { get; set; }

    public partial Track Track { get; set; }
}

[Entity, Table("Invoice")]
public partial class Invoice
{
    public long InvoiceId { get; set; }

    /// <summary>Wall-clock time: the database does not say of which time zone.</summary>
    [DateTimeKind(DateTimeKind.Unspecified)]
    public DateTime InvoiceDate { get; set; }

    public string? BillingCountry { get; set; }

    public decimal Total { get; set; }

    public partial ICollection<InvoiceLine> Lines { get; }
}

[Entity, Table("InvoiceLine")]
public partial class InvoiceLine
{
    public long InvoiceLineId { get; set; }

    public long InvoiceId { get; set; }

    public partial Invoice Invoice { get; set; }

    public long TrackId { get; set; }

    public partial Track Track { get; set; }

    public decimal UnitPrice { get; set; }

    public int Quantity { get; set; }
}

[Entity, Table("Employee")]
public partial class Employee
{
    public long EmployeeId { get; set; }

    public required string FirstName { get; set; }

    public required string LastName { get; set; }

    public string? Title { get; set; }

    [Column("ReportsTo")]
    public long? ManagerId { get; set; }

    public partial Employee? Manager { get; set; }
}
