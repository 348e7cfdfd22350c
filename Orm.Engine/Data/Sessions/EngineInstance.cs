using Orm.Engine.Catalog;
using Orm.Engine.Catalog.Statistics;
using Orm.Engine.Execution.Definitions;
using Orm.Engine.Functions;
using Orm.Engine.Sql.Parsing;
using Orm.Engine.Sql.Syntax;
using Orm.Engine.Transactions;

namespace Orm.Engine.Data.Sessions;

/// <summary>An open database with its schema: what all sessions of a process share.</summary>
internal sealed class EngineInstance : IDisposable
{
    private const int MostScripts = 1024;

    private readonly Dictionary<string, Statement[]> _scripts = [];
    private readonly Lock _scriptsGate = new();
    private readonly Lock _schemaGate = new();
    private readonly HashSet<RegisteredFunctions> _registered = new(ReferenceEqualityComparer.Instance);
    private Schema _schema;

    internal EngineInstance(DatabaseOptions options)
    {
        Database = Database.Open(options);
        try
        {
            CatalogStore.Prepare(Database);
            _schema = CatalogStore.Load(Database);
            ComputedKeys.Attach(Database, _schema);
            Statistics = new StatisticsStore(Database);
        }
        catch (Exception)
        {
            Database.Dispose();
            throw;
        }
    }

    internal Database Database { get; }

    /// <summary>What it is shared by; null: only who has opened it can pass it on.</summary>
    internal string? Key { get; init; }

    /// <summary>How many keep it open: <see cref="EngineInstances"/> counts them.</summary>
    internal int Users { get; set; }

    /// <summary>What is known about the values of tables.</summary>
    internal StatisticsStore Statistics { get; }

    /// <summary>The schema that committed last.</summary>
    internal Schema Schema => Volatile.Read(ref _schema);

    /// <summary>
    /// Makes the schema of a transaction everybody's, at the moment at which it becomes visible. Functions that were
    /// added meanwhile stay.
    /// </summary>
    internal void Publish(Schema schema)
    {
        lock (_schemaGate)
        {
            Volatile.Write(ref _schema, schema.With(_schema.Functions));
        }
    }

    /// <summary>Adds functions to those that statements can call, unless they were added before.</summary>
    internal void Register(RegisteredFunctions functions)
    {
        lock (_schemaGate)
        {
            if (_registered.Add(functions))
            {
                Volatile.Write(ref _schema, _schema.With(_schema.Functions.With(functions)));
            }
        }
    }

    /// <summary>The statements of a text, parsed once.</summary>
    internal Statement[] Parse(string text)
    {
        lock (_scriptsGate)
        {
            if (_scripts.TryGetValue(text, out Statement[]? known))
            {
                return known;
            }
        }

        Statement[] statements = [.. SqlParser.ParseScript(text)];
        lock (_scriptsGate)
        {
            if (_scripts.Count >= MostScripts)
            {
                _scripts.Clear();
            }

            _scripts[text] = statements;
        }

        return statements;
    }

    public void Dispose()
    {
        Database.Dispose();
    }
}
