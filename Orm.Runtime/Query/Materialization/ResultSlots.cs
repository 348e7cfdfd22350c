using Orm.Linq.Sql.Dialects;
using Orm.Linq.Translation;
using Orm.Loading.Batches;
using Orm.Model;

namespace Orm.Linq.Materialization;

/// <summary>A part of a result of which every execution keeps something of its own.</summary>
internal abstract class ResultSlot
{
    /// <summary>What an execution keeps.</summary>
    internal abstract object Create(RowScope scope);
}

/// <summary>An entity with navigations: the entities of one execution belong together.</summary>
internal sealed class OriginSlot(OriginFactory factory) : ResultSlot
{
    internal override object Create(RowScope scope) => factory.CreateWriter(scope.Session);
}

/// <summary>An entity that many rows lead to: those of one execution are told apart by their keys.</summary>
internal sealed class SharedSlot(EntityModel model, int ordinal) : ResultSlot
{
    internal override object Create(RowScope scope) => new SharedEntities(model, ordinal);
}

/// <summary>The parts of a result that executions keep something for, numbered.</summary>
internal sealed class ResultSlots
{
    private readonly List<ResultSlot> _slots = [];
    private readonly Dictionary<Result, int> _bySource = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Result, int> _shared = new(ReferenceEqualityComparer.Instance);

    internal IReadOnlyList<ResultSlot> All => _slots;

    internal static ResultSlots Of(Result result, Dialect dialect)
    {
        var slots = new ResultSlots();
        slots.Visit(result, dialect);
        return slots;
    }

    /// <summary>The number of a part's slot, or -1.</summary>
    internal int Find(Result part) => _bySource.TryGetValue(part, out var slot) ? slot : -1;

    /// <summary>The number of the slot that tells an entity's rows apart, or -1.</summary>
    internal int FindShared(EntityResult entity) => _shared.TryGetValue(entity, out var slot) ? slot : -1;

    private void Visit(Result result, Dialect dialect)
    {
        switch (result)
        {
            case EntityResult entity:
                Visit(entity, dialect);
                break;
            case ObjectResult made:
                foreach (var member in made.Members)
                {
                    Visit(member.Value, dialect);
                }

                break;
            case ConditionalResult choice:
                Visit(choice.WhenTrue, dialect);
                Visit(choice.WhenFalse, dialect);
                break;
            case OptionalResult optional:
                Visit(optional.Value, dialect);
                break;
            case SequenceResult sequence:
                Add(result, NestedCollection.Of(sequence, dialect, navigation: null));
                break;
        }
    }

    private void Visit(EntityResult entity, Dialect dialect)
    {
        var model = (EntityModel)entity.Table.Handle;
        if (OriginFactory.For(model) is { } factory)
        {
            Add(entity, new OriginSlot(factory));
        }

        if (entity.IsShared)
        {
            _shared[entity] = _slots.Count;
            _slots.Add(new SharedSlot(model, entity.Ordinal));
        }

        foreach (var include in entity.Includes)
        {
            if (include.Value is SequenceResult sequence)
            {
                var navigation = model.Navigations.TakeWhile(known => known.Property != include.Navigation).Count();
                Add(sequence, sequence.IsReference
                    ? NestedReference.Of(sequence, dialect, model, navigation)
                    : NestedCollection.Of(sequence, dialect, model.Navigations[navigation]));
            }
            else
            {
                Visit(include.Value, dialect);
            }
        }
    }

    private void Add(Result part, ResultSlot slot)
    {
        _bySource[part] = _slots.Count;
        _slots.Add(slot);
    }
}
