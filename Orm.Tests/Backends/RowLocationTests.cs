using Orm.Backends;
using Orm.Model;
using Xunit;

namespace Orm.Tests.Backends;

/// <summary>An error of a row tells the entity, the property and the row's key.</summary>
public abstract class RowLocationTests : BackendTests
{
    protected RowLocationTests(BackendKind backend)
        : base(backend)
    {
        Connection.Execute("CREATE TABLE Parcels (Id, Street, Number, Weight)");
        Connection.Execute("INSERT INTO Parcels VALUES (1, 'a', 1, '1.5'), (2, 'b', 2, 'heavy'), (3, 'c', 3e9, '1')");
        Connection.Execute("INSERT INTO Parcels VALUES (4, NULL, 1, '1'), ('five', 'e', 1, '1')");
    }

    public sealed class OnSqlite() : RowLocationTests(BackendKind.Sqlite);

    public sealed class OnAdoNet() : RowLocationTests(BackendKind.AdoNet);

    [Theory]
    [InlineData(2, "Weight", "(2, b)", typeof(ColumnTypeException))]
    [InlineData(3, "Number", "(3, c)", typeof(ColumnOverflowException))]
    public void The_key_is_told(int id, string property, string key, Type type)
    {
        var error = Fail(id);
        Assert.IsType(type, error);
        Assert.Equal(("Parcel", property, key), (error.Entity, error.Property, error.Key));
        Assert.Contains($"Parcel.{property} of the row with key {key}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_cannot_be_read_is_left_out()
    {
        var error = Assert.IsType<UnexpectedNullException>(Fail(4));
        Assert.Equal(("Parcel", "Street", null), (error.Entity, error.Property, error.Key));
        Assert.Equal("Street", error.Column);
    }

    [Fact]
    public async Task Each_way_of_reading_tells_it()
    {
        var model = EntityModels.Of<Parcel>();
        var prepared = Connection.Prepare(Select(2));
        var token = CancellationToken.None;
        using var rows = prepared.Open<NoArguments, EntityModel<Parcel>, Parcel>(default, model, token);
        foreach (var error in new[]
        {
            Assert.ThrowsAny<RowReadException>(() => rows.MoveNext()),
            Assert.ThrowsAny<RowReadException>(() => Connection.Prepare(Select(2))
                .ReadFirst<NoArguments, EntityModel<Parcel>, Parcel>(default, model, token)),
            await Assert.ThrowsAnyAsync<RowReadException>(async () => await Connection.Prepare(Select(2))
                .ReadFirstAsync<NoArguments, EntityModel<Parcel>, Parcel>(default, model, token)),
            await Assert.ThrowsAnyAsync<RowReadException>(async () => await Connection.Prepare(Select(2))
                .ReadAllAsync<NoArguments, EntityModel<Parcel>, Parcel>(default, model, token)),
        })
        {
            Assert.Equal(("Parcel", "Weight", "(2, b)"), (error.Entity, error.Property, error.Key));
        }
    }

    private static SqlStatement Select(int id) => new(
        $"SELECT Id, Street, Number, Weight FROM Parcels WHERE Id = {id}", "SELECT", "Parcels");

    private RowReadException Fail(int id) => Assert.ThrowsAny<RowReadException>(
        () => Connection.Prepare(Select(id)).ReadAll<NoArguments, EntityModel<Parcel>, Parcel>(
            default, EntityModels.Of<Parcel>(), CancellationToken.None));
}

/// <summary>A key of two columns, and columns of types that data can fail.</summary>
[Entity]
[System.ComponentModel.DataAnnotations.Schema.Table("Parcels")]
public sealed partial class Parcel
{
    [System.ComponentModel.DataAnnotations.Key]
    public int Id { get; set; }

    [System.ComponentModel.DataAnnotations.Key]
    public required string Street { get; set; }

    public int Number { get; set; }

    public decimal Weight { get; set; }
}
