using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Orm.Tests.Models;
using Xunit;

namespace Orm.Tests.Telemetry;

[Collection(nameof(ListenedProcess))]
public sealed class TelemetryTests
{
    [Fact]
    public async Task A_statement_is_logged_with_its_duration_and_rows_but_without_values()
    {
        var log = new RecordingLogger();
        await using var db = await LibraryDatabase.CreateAsync(LibraryDatabase.InMemory() with { Logger = log });
        log.Events.Clear();

        db.Books.Find(1);

        var (id, facts, text) = Assert.Single(log.Events);
        Assert.Equal(100, id.Id);
        Assert.Equal(1, facts["Rows"]);
        Assert.IsType<double>(facts["Milliseconds"]);
        Assert.Null(facts["Parameters"]);
        Assert.Contains("SELECT", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_are_logged_where_the_application_asks_for_them()
    {
        var log = new RecordingLogger();
        var options = LibraryDatabase.InMemory() with { Logger = log, LogParameterValues = true };
        await using var db = await LibraryDatabase.CreateAsync(options);
        log.Events.Clear();

        db.Insert(new Author { Name = "Ada" });

        Assert.Equal("[@p1='Ada']", Assert.Single(log.Events).Facts["Parameters"]);
    }

    [Fact]
    public async Task A_value_that_cannot_be_read_fails_its_statement_and_not_the_context()
    {
        var log = new RecordingLogger();
        var options = LibraryDatabase.InMemory() with { Logger = log, LogParameterValues = true };
        await using var db = await LibraryDatabase.CreateAsync(options);
        log.Events.Clear();
        List<long>? ids = null;

        Assert.Throws<ArgumentNullException>(() => db.Books.Where(b => b.Pages > 3 && ids!.Contains(b.Id)).ToList());
        await Assert.ThrowsAsync<ArgumentNullException>(
            () => db.Books.Where(b => b.Pages > 3 && ids!.Contains(b.Id)).ToListAsync());

        Assert.All(log.Events, entry => Assert.Equal(101, entry.Id.Id));
        Assert.Equal(2, log.Events.Count);
        Assert.All(log.Events, entry => Assert.Contains(
            "unknown: ArgumentNullException", (string)entry.Facts["Parameters"]!, StringComparison.Ordinal));
        Assert.NotNull(db.Books.Find(1));
    }

    [Fact]
    public async Task A_listener_that_throws_leaves_the_context_usable()
    {
        await using var db = await LibraryDatabase.CreateAsync();
        var throws = new AsyncLocal<bool>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => string.Equals(source.Name, "Orm", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => throws.Value
                ? throw new InvalidOperationException("a listener")
                : ActivitySamplingResult.None,
        };
        ActivitySource.AddActivityListener(listener);

        throws.Value = true;
        Assert.Throws<InvalidOperationException>(() => db.Books.Find(1));
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.Books.FindAsync(1).AsTask());
        throws.Value = false;

        Assert.NotNull(db.Books.Find(1));
    }

    [Fact]
    public async Task A_failure_is_logged_with_its_exception()
    {
        var log = new RecordingLogger();
        await using var db = await LibraryDatabase.CreateAsync(LibraryDatabase.InMemory() with { Logger = log });
        log.Events.Clear();

        Assert.ThrowsAny<DatabaseException>(() => db.Sql<long>($"SELECT nothing FROM nowhere").ToList());

        Assert.Equal(101, Assert.Single(log.Events).Id.Id);
    }

    [Fact]
    public async Task A_page_of_rows_in_no_order_is_a_warning_once_for_each_query()
    {
        var log = new RecordingLogger();
        await using var db = await LibraryDatabase.CreateAsync(LibraryDatabase.InMemory() with { Logger = log });

        // A query that is compiled with the program is warned of by the compiler.
        Query<Book> books = db.Books;
        for (var i = 0; i < 2; i++)
        {
            books.Where(book => book.Id > -102).Skip(3).Take(2).ToList();
            books.Where(book => book.Id > -102).OrderBy(book => book.Id).Take(2).ToList();
            books.Where(book => book.Id > -102).FirstOrDefault();
        }

        var (_, facts, text) = Assert.Single(log.Events, entry => entry.Id.Id == 102);
        Assert.Equal("Books.Where(book => book.Id > -102).Skip(3)", facts["Query"]);
        Assert.Contains("Order by a key first", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_is_an_activity_after_the_conventions()
    {
        await using var db = await LibraryDatabase.CreateAsync();
        using var activities = new RecordedActivities();

        db.Books.Find(1);

        var activity = Assert.Single(activities.Own);
        Assert.Equal("SELECT Books", activity.DisplayName);
        Assert.Equal(ActivityKind.Client, activity.Kind);
        Assert.Equal("sqlite", activity.GetTagItem("db.system.name"));
        Assert.Equal("SELECT", activity.GetTagItem("db.operation.name"));
        Assert.Equal("Books", activity.GetTagItem("db.collection.name"));
        Assert.Equal(1, activity.GetTagItem("db.response.returned_rows"));
        Assert.Contains("WHERE", (string)activity.GetTagItem("db.query.text")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_marks_activity_and_metric()
    {
        var errors = new ConcurrentQueue<string>();
        using var meter = new MeterListener();
        meter.InstrumentPublished = (instrument, meters) =>
        {
            if (string.Equals(instrument.Meter.Name, "Orm", StringComparison.Ordinal))
            {
                meters.EnableMeasurementEvents(instrument);
            }
        };
        meter.SetMeasurementEventCallback<double>((_, _, tags, _) =>
        {
            foreach (var tag in tags)
            {
                if (string.Equals(tag.Key, "error.type", StringComparison.Ordinal))
                {
                    errors.Enqueue((string)tag.Value!);
                }
            }
        });
        meter.Start();
        await using var db = await LibraryDatabase.CreateAsync();
        using var activities = new RecordedActivities();

        Assert.Throws<CheckViolationException>(() => db.Insert(LibraryDatabase.NewBook(pages: 0)));

        Assert.Contains(activities.Own, activity => activity.Status == ActivityStatusCode.Error);
        Assert.Contains(typeof(CheckViolationException).FullName!, errors);
    }
}
