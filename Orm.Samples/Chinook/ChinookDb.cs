namespace Orm.Samples.Chinook;

public sealed partial class ChinookDb(OrmOptions<ChinookDb> options) : OrmContext(options)
{
    public partial EntitySet<Artist> Artists { get; }

    public partial EntitySet<Track> Tracks { get; }

    public partial EntitySet<Playlist> Playlists { get; }

    public partial EntitySet<PlaylistTrack> PlaylistTracks { get; }

    public partial EntitySet<Invoice> Invoices { get; }

    public partial EntitySet<InvoiceLine> InvoiceLines { get; }

    public partial EntitySet<Employee> Employees { get; }
}
