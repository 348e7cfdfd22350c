namespace Orm;

/// <summary>A context was asked for a type that is none of its entities.</summary>
public sealed class EntityNotInContextException(Type entity, string context) : OrmException(
    $"{entity.Name} is not an entity of {context}. Annotate the class with [Entity] and add " +
    $"'public partial EntitySet<{entity.Name}> ... {{ get; }}' to {context}.")
{
    /// <summary>The type that was asked for.</summary>
    public Type Entity { get; } = entity;

    /// <summary>The context's class name.</summary>
    public string Context { get; } = context;
}

/// <summary>A context was used while another call on it was still running.</summary>
public sealed class ConcurrentUseException(string context, string operation) : OrmException(
    $"{context} was asked for {operation} while another call on the same instance was still " +
    "running. A context serves one thread at a time: await each call before the next, or use a context for each task.")
{
    /// <summary>The context's class name.</summary>
    public string Context { get; } = context;

    /// <summary>The call that was refused.</summary>
    public string Operation { get; } = operation;
}

/// <summary>A part of a query has no translation to SQL. Nothing was sent to the database.</summary>
public sealed class QueryNotSupportedException(string expression, string reason) : OrmException(
    $"The query cannot become SQL because of '{expression}': {reason}")
{
    /// <summary>The sub-expression that cannot be translated, as C#.</summary>
    public string Expression { get; } = expression;

    /// <summary>Why, and what to write instead.</summary>
    public string Reason { get; } = reason;
}

/// <summary>A query names sets of two contexts, whose rows no single statement can reach.</summary>
public sealed class MixedContextsException(string context, string other) : OrmException(
    (context == other
        ? $"The query combines sets of two instances of {context}. "
        : $"The query combines sets of {context} with sets of {other}. ") +
    "Each context has a connection of its own: take all sets of a query from one instance, or read one side first " +
    "and use its values.")
{
    /// <summary>The class name of the context that the query began with.</summary>
    public string Context { get; } = context;

    /// <summary>The class name of the context that the other set belongs to.</summary>
    public string Other { get; } = other;
}

/// <summary>A method that only a query gives a meaning was called outside of one.</summary>
public sealed class OutsideOfQueryException(string method) : OrmException(
    $"{method} is computed by the database and has no value outside of a query. Use it in a lambda of a query that " +
    "becomes SQL.")
{
    /// <summary>The method that was called.</summary>
    public string Method { get; } = method;
}

/// <summary>
/// An update or delete found no row with the expected key and version: somebody else changed it first.
/// </summary>
public sealed class ConcurrencyException(string operation, string entityName, string key, object entity) : OrmException(
    $"The {operation} of {entityName} {key} changed no row: it was changed or deleted by somebody else " +
    "since it was read. Read it again, apply the change and retry.")
{
    /// <summary>The entity's class name.</summary>
    public string EntityName { get; } = entityName;

    /// <summary>The entity's key.</summary>
    public string Key { get; } = key;

    /// <summary>The entities whose rows had moved.</summary>
    public IReadOnlyList<object> Entities { get; } = [entity];
}

/// <summary>An entity without a key cannot be found, updated or deleted.</summary>
public sealed class KeylessEntityException(string entity, string operation) : OrmException(
    $"{entity} is declared [Keyless] and cannot be {operation}: there is nothing to find its row by. Give it a [Key].")
{
    /// <summary>The entity's class name.</summary>
    public string Entity { get; } = entity;
}

/// <summary>
/// An entity was to be written whose reference leads to an entity that has no key yet. Nothing was sent to the
/// database.
/// </summary>
public sealed class TargetWithoutKeyException(string entity, string navigation, string target) : OrmException(
    $"{entity}.{navigation} is a {target} that has no key yet, so that the {entity} has nothing to refer to it by. " +
    $"Insert the {target} first.")
{
    /// <summary>The class name of the entity that was to be written.</summary>
    public string Entity { get; } = entity;

    /// <summary>The property that leads to the entity without a key.</summary>
    public string Navigation { get; } = navigation;

    /// <summary>The class name of that entity.</summary>
    public string Target { get; } = target;
}

/// <summary>The key that was given to find an entity does not have the key's columns.</summary>
public sealed class KeyMismatchException(string entity, string expected, string given) : OrmException(
    $"The key of {entity} is ({expected}), but ({given}) was given.")
{
    /// <summary>The entity's class name.</summary>
    public string Entity { get; } = entity;

    /// <summary>The key's properties and types.</summary>
    public string Expected { get; } = expected;
}

/// <summary>The place that a page begins at was not given by the keys of the query's order.</summary>
public sealed class KeysetMismatchException(string expected, string given) : OrmException(
    $"The query is ordered by ({expected}), but ({given}) was given. Give a row of the query, or the values of the " +
    "order's keys in the order in which the query names them.")
{
    /// <summary>The types of the order's keys.</summary>
    public string Expected { get; } = expected;

    /// <summary>The types of the given values.</summary>
    public string Given { get; } = given;
}

/// <summary>A transaction was begun while another one was open on the same context, or used after its end.</summary>
public sealed class TransactionStateException(string message) : OrmException(message);
