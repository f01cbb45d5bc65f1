namespace ContentLib.Generator.Layout;

/// <summary>Writes an open-addressing hash table from texts to ranks; a text may have several ranks.</summary>
internal static class HashTableWriter
{
    public static void Write(LiteralWriter writer, IReadOnlyList<(string Key, int Rank)> keys)
    {
        int slots = StorageCode.SlotCount(keys.Count);
        int[] ranks = new int[slots];
        int[] fingerprints = new int[slots];
        foreach ((string key, int rank) in keys)
        {
            uint hash = StableHash.Of(key);
            uint slot = hash & (uint)(slots - 1);
            while (ranks[slot] != 0)
            {
                slot = (slot + 1) & (uint)(slots - 1);
            }

            ranks[slot] = rank + 1;
            fingerprints[slot] = StorageCode.Fingerprint(hash);
        }

        int logarithm = 0;
        while (1 << logarithm < slots)
        {
            logarithm++;
        }

        writer.Fixed(logarithm, StorageCode.SlotTableHeader);
        for (int slot = 0; slot < slots; slot++)
        {
            writer.Fixed(fingerprints[slot], StorageCode.SlotFingerprintDigits);
            writer.Fixed(ranks[slot], StorageCode.SlotRankDigits);
        }
    }
}
