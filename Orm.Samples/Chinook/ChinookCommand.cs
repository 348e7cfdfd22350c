using Orm.Samples.Tour;

namespace Orm.Samples.Chinook;

/// <summary>Answers questions about a database that somebody else made. It is opened for reading only.</summary>
internal static class ChinookCommand
{
    public static async Task RunAsync(string file)
    {
        var recorder = new StatementRecorder();
        var options = OrmOptions<ChinookDb>.Sqlite($"Data Source={file};Mode=ReadOnly") with { Logger = recorder };
        await using var db = new ChinookDb(options);
        var guide = new Guide(Screen.Open(), recorder, mostRows: int.MaxValue);
        await guide.RunAsync(
            "The ten best-selling artists",
            () => db.Sql<ArtistSales>($"""
                SELECT Artist.Name AS Artist, SUM(Quantity) AS Sold,
                       orm_dec_sum(orm_dec_mul(InvoiceLine.UnitPrice, Quantity)) AS Revenue
                FROM InvoiceLine
                JOIN Track USING (TrackId) JOIN Album USING (AlbumId) JOIN Artist USING (ArtistId)
                GROUP BY ArtistId ORDER BY Sold DESC, Artist LIMIT {10}
                """).ToListAsync());
        await guide.RunAsync(
            "Revenue by country and year",
            () => db.Sql<CountryRevenue>($"""
                SELECT BillingCountry AS Country, CAST(strftime('%Y', InvoiceDate) AS INTEGER) AS Year,
                       orm_dec_sum(Total) AS Revenue
                FROM Invoice GROUP BY Country, Year ORDER BY Country, Year
                """).ToListAsync());
        await guide.RunAsync(
            "The longest playlist",
            () => db.Playlists
                .OrderByDescending(p => p.Tracks.Sum(t => (long)t.Track.Milliseconds)).ThenBy(p => p.PlaylistId)
                .Take(1)
                .Select(p => new
                {
                    p.Name,
                    Tracks = p.Tracks.Count(),
                    Minutes = p.Tracks.Sum(t => (long)t.Track.Milliseconds) / 60_000,
                })
                .ToListAsync());
        await guide.RunAsync(
            "Each employee's manager",
            () => db.Employees
                .OrderBy(e => e.EmployeeId)
                .Select(e => new
                {
                    Employee = e.FirstName + " " + e.LastName,
                    e.Title,
                    Manager = e.Manager == null ? null : e.Manager.FirstName + " " + e.Manager.LastName,
                })
                .ToListAsync());
    }
}
