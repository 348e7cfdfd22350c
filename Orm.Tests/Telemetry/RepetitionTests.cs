using System.Diagnostics;
using System.Diagnostics.Metrics;
using Orm.Tests.Models;
using Xunit;

namespace Orm.Tests.Telemetry;

/// <summary>A query in a loop is noticed while the program runs.</summary>
[Collection(nameof(ListenedProcess))]
public sealed class RepetitionTests
{
    private static readonly AsyncLocal<bool> Measuring = new();

    [Fact]
    public async Task A_query_that_runs_too_often_is_logged_once_with_the_place_that_asked()
    {
        var log = new RecordingLogger();
        var options = LibraryDatabase.InMemory() with { Logger = log, RepetitionThreshold = 3 };
        await using var db = await LibraryDatabase.CreateAsync(options);
        for (var i = 1; i < 9; i++)
        {
            _ = await db.Books.FindAsync(i);
            _ = db.Authors.Find(1);
        }

        var events = log.Events.FindAll(entry => entry.Id.Id == 103);
        Assert.Equal(2, events.Count);
        var (id, facts, text) = events[0];
        Assert.Equal("RepeatedStatement", id.Name);
        Assert.Equal(4, facts["Count"]);
        Assert.Equal(nameof(LibraryDb), facts["Context"]);
        Assert.Contains("FROM \"Books\"", (string?)facts["Sql"], StringComparison.Ordinal);
        var site = Assert.IsType<string>(facts["CallSite"]);
        Assert.StartsWith(
            $"{typeof(RepetitionTests).FullName}.A_query_that_runs_too_often_", site, StringComparison.Ordinal);
        Assert.Contains("RepetitionTests.cs:", site, StringComparison.Ordinal);
        Assert.Contains("Include", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_often_as_the_threshold_is_not_too_often()
    {
        var log = new RecordingLogger();
        await using var db = await LibraryDatabase.CreateAsync(LibraryDatabase.InMemory() with { Logger = log });
        for (var i = 0; i < 20; i++)
        {
            _ = db.Books.Find(i);
        }

        Assert.DoesNotContain(log.Events, entry => entry.Id.Id == 103);
        _ = db.Books.Find(20);
        Assert.Single(log.Events, entry => entry.Id.Id == 103);
    }

    [Fact]
    public async Task Raw_sql_counts_by_its_text_and_writes_do_not_count()
    {
        var log = new RecordingLogger();
        var options = LibraryDatabase.InMemory() with { Logger = log, RepetitionThreshold = 2 };
        await using var db = await LibraryDatabase.CreateAsync(options);
        for (var i = 0; i < 5; i++)
        {
            await db.InsertAsync(new Author { Name = $"a{i}" });
            _ = await db.Sql<long>($"SELECT COUNT(*) FROM Authors WHERE Id > {i}").ToListAsync();
        }

        var (_, facts, _) = Assert.Single(log.Events, entry => entry.Id.Id == 103);
        Assert.Equal("SELECT COUNT(*) FROM Authors WHERE Id > @p1", facts["Sql"]);
    }

    [Fact]
    public async Task It_can_be_turned_off()
    {
        var log = new RecordingLogger();
        var options = LibraryDatabase.InMemory() with { Logger = log, RepetitionThreshold = 0 };
        await using var db = await LibraryDatabase.CreateAsync(options);
        for (var i = 0; i < 50; i++)
        {
            _ = db.Books.Find(i);
        }

        Assert.DoesNotContain(log.Events, entry => entry.Id.Id == 103);
        Assert.Throws<ArgumentOutOfRangeException>(() => options with { RepetitionThreshold = -1 });
    }

    [Fact]
    public async Task The_current_activity_hears_of_it()
    {
        using var source = new ActivitySource(nameof(RepetitionTests));
        using var listener = new ActivityListener
        {
            ShouldListenTo = candidate => candidate.Name is nameof(RepetitionTests) or "Orm",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        };
        ActivitySource.AddActivityListener(listener);
        await using var db = await LibraryDatabase.CreateAsync(
            LibraryDatabase.InMemory() with { RepetitionThreshold = 3 });
        using var activity = source.StartActivity("page");
        for (var i = 1; i < 9; i++)
        {
            _ = db.Books.Find(i);
        }

        var noted = Assert.Single(activity!.Events);
        Assert.Equal("orm.repeated_statement", noted.Name);
        var tags = noted.Tags.ToDictionary(StringComparer.Ordinal);
        Assert.EndsWith("RepetitionTests.cs", (string?)tags["code.file.path"], StringComparison.Ordinal);
        Assert.True((int?)tags["code.line.number"] > 0);
    }

    [Fact]
    public async Task A_counter_counts_every_statement_above_the_threshold()
    {
        var repeated = 0L;
        using var meters = new MeterListener
        {
            InstrumentPublished = (instrument, meter) =>
            {
                if (instrument.Name == "orm.repeated_statements")
                {
                    meter.EnableMeasurementEvents(instrument);
                }
            },
        };
        meters.SetMeasurementEventCallback<long>((_, measurement, tags, _) =>
        {
            // Other tests run at the same time; this flow of control is the test's own.
            if (Measuring.Value && tags.ToArray().Contains(new("db.collection.name", "Books")))
            {
                Interlocked.Add(ref repeated, measurement);
            }
        });
        meters.Start();
        Measuring.Value = true;
        await using var db = await LibraryDatabase.CreateAsync(
            LibraryDatabase.InMemory() with { RepetitionThreshold = 3 });
        for (var i = 1; i < 9; i++)
        {
            _ = db.Books.Find(i);
        }

        Assert.Equal(5, repeated);
    }
}
