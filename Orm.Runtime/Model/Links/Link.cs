namespace Orm.Model;

/// <summary>A row of the table between two entities: one has the other in a collection.</summary>
/// <param name="Owner">The entity that has the collection.</param>
/// <param name="Target">The entity in it.</param>
internal sealed record Link<TOwner, TTarget>(TOwner Owner, TTarget Target)
    where TOwner : class
    where TTarget : class;
