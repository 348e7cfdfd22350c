namespace Orm.Samples.Chinook;

// What SQL of our own returns: entities without a key and without a table.

[Entity, Keyless]
public partial class ArtistSales
{
    public string? Artist { get; set; }

    public int Sold { get; set; }

    public decimal Revenue { get; set; }
}

[Entity, Keyless]
public partial class CountryRevenue
{
    public string? Country { get; set; }

    public int Year { get; set; }

    public decimal Revenue { get; set; }
}
