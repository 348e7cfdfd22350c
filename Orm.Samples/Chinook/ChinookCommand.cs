using Orm.Samples.Tour;

namespace Orm.Samples.Chinook;

/// <summary>Answers questions about a database that somebody else made. It is opened for reading only.</summary>
internal static class ChinookCommand
{
    public static async Task RunAsync(string file)
    {
        await using var db = new ChinookDb(OrmOptions<ChinookDb>.Sqlite($"Data Source={file};Mode=ReadOnly"));
        var guide = new Guide(Screen.Open(), mostRows: int.MaxValue);
        await ShowSalesAsync(db, guide);
        await ShowPeopleAndPlaylistsAsync(db, guide);
    }

    private static async Task ShowSalesAsync(ChinookDb db, Guide guide)
    {
        await guide.RunAsync(
            "The ten best-selling artists",
            () => db.InvoiceLines
                .GroupBy(line => line.Track.Album!.Artist)
                .Select(sales => new
                {
                    Artist = sales.Key.Name,
                    Sold = sales.Sum(line => line.Quantity),
                    Revenue = sales.Sum(line => line.UnitPrice * line.Quantity),
                })
                .OrderByDescending(artist => artist.Sold).ThenBy(artist => artist.Artist)
                .Take(10)
                .ToListAsync());
        await guide.RunAsync(
            "Revenue by country and year",
            () => db.Invoices
                .GroupBy(invoice => new { Country = invoice.BillingCountry, invoice.InvoiceDate.Year })
                .OrderBy(year => year.Key.Country).ThenBy(year => year.Key.Year)
                .Select(year => new
                {
                    year.Key.Country,
                    year.Key.Year,
                    Revenue = year.Sum(invoice => invoice.Total),
                })
                .ToListAsync());
    }

    private static async Task ShowPeopleAndPlaylistsAsync(ChinookDb db, Guide guide)
    {
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
