using System.Text;

namespace Orm.Benchmarks.Engine.Tpch;

/// <summary>The sentences of comments, and their words, as often as they weigh.</summary>
internal static class TpchGrammar
{
    internal static readonly byte[][] Sentences = Of("N V T=3|N V P T=3|N V N T=3|N P V N T=1|N P V P T=1");

    internal static readonly byte[][] NounPhrases = Of("N=10|J N=20|J, J N=10|D J N=50");

    internal static readonly byte[][] VerbPhrases = Of("V=30|X V=1|V D=40|X V D=1");

    internal static readonly byte[][] Terminators = Of(".=50|;|:|?|!|--");

    internal static readonly byte[][] Prepositions = Of(
        "about=50|above=50|according to=50|across=50|after=50|against=40|along=40|alongside of=30|among=30|around=20|"
        + "at=10|atop|before|behind|beneath|beside|besides|between|beyond|by|despite|during|except|for|from|"
        + "in place of|inside|instead of|into|near|of|on|outside|over|past|since|through|throughout|to|toward|under|"
        + "until|up|upon|whithout|with|within");

    private static readonly byte[][] s_nouns = Of(
        "packages=40|requests=40|accounts=40|deposits=40|foxes=20|ideas=20|theodolites=20|pinto beans=20|"
        + "instructions=20|dependencies=10|excuses=10|platelets=10|asymptotes=10|courts=5|dolphins=5|multipliers|"
        + "sauternes|warthogs|frets|dinos|attainments|somas|Tiresias|patterns|forges|braids|frays|warhorses|dugouts|"
        + "notornis|epitaphs|pearls|tithes|waters|orbits|gifts|sheaves|depths|sentiments|decoys|realms|pains|grouches|"
        + "escapades|hockey players");

    private static readonly byte[][] s_verbs = Of(
        "sleep=20|wake=20|are=20|cajole=20|haggle=20|nag=10|use=10|boost=10|affix=5|detect=5|integrate=5|maintain|nod|"
        + "was|lose|sublate|solve|thrash|promise|engage|hinder|print|x-ray|breach|eat|grow|impress|mold|poach|serve|"
        + "run|dazzle|snooze|doze|unwind|kindle|play|hang|believe|doubt");

    private static readonly byte[][] s_adverbs = Of(
        "sometimes|always|never|furiously=50|slyly=50|carefully=50|blithely=40|quickly=30|fluffily=20|slowly|quietly|"
        + "ruthlessly|thinly|closely|doggedly|daringly|bravely|stealthily|permanently|enticingly|idly|busily|regularly|"
        + "finally|ironically|evenly|boldly|silently");

    private static readonly byte[][] s_adjectives = Of(
        "special=20|pending=20|unusual=20|express=20|furious|sly|careful|blithe|quick|fluffy|slow|quiet|ruthless|thin|"
        + "close|dogged|daring|brave|stealthy|permanent|enticing|idle|busy|regular=50|final=40|ironic=40|even=30|"
        + "bold=20|silent=10");

    private static readonly byte[][] s_auxiliaries = Of(
        "do|may|might|shall|will|would|can|could|should|ought to|must|will have to|shall have to|could have to|"
        + "should have to|must have to|need to|try to");

    /// <summary>The words of a part of a phrase: J adjective, D adverb, N noun, V verb, X auxiliary.</summary>
    internal static byte[][] WordsOf(char part) => part switch
    {
        'J' => s_adjectives,
        'D' => s_adverbs,
        'N' => s_nouns,
        'V' => s_verbs,
        'X' => s_auxiliaries,
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "A phrase has no such part."),
    };

    private static byte[][] Of(string words)
    {
        var weighted = TpchWords.Weighted(words);
        return [.. Enumerable.Range(0, weighted.TotalWeight).Select(i => Encoding.ASCII.GetBytes(weighted[i]))];
    }
}
