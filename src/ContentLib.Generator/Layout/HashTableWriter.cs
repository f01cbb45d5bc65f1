namespace ContentLib.Generator.Layout;

/// <summary>Writes open-addressing hash tables from texts to ranks; a text may have several ranks.</summary>
internal static class HashTableWriter
{
    public static void WriteIds(LiteralWriter writer, IReadOnlyList<(string Key, int Rank)> ids)
    {
        int slots = StorageCode.SlotCount(ids.Count);
        int logarithm = 0;
        while (1 << logarithm < slots)
        {
            logarithm++;
        }

        writer.Fixed(logarithm, StorageCode.SlotTableHeader);
        WriteSlots(writer, ids, slots);
    }

    public static void WriteNames(LiteralWriter writer, IReadOnlyList<(string Key, int Rank)> names)
    {
        int slots = StorageCode.NameSlotCount(names.Count);
        writer.Fixed(slots, StorageCode.NameTableHeader);
        WriteSlots(writer, names, slots);
    }

    private static void WriteSlots(LiteralWriter writer, IReadOnlyList<(string Key, int Rank)> keys, int slots)
    {
        int[] ranks = new int[slots];
        int[] fingerprints = new int[slots];
        foreach ((string key, int rank) in keys)
        {
            uint hash = StableHash.Of(key);
            uint slot = hash % (uint)slots;
            while (ranks[slot] != 0)
            {
                slot = slot + 1 == slots ? 0 : slot + 1;
            }

            ranks[slot] = rank + 1;
            fingerprints[slot] = StorageCode.Fingerprint(hash);
        }

        for (int slot = 0; slot < slots; slot++)
        {
            writer.Fixed(fingerprints[slot], StorageCode.SlotFingerprintDigits);
            writer.Fixed(ranks[slot], StorageCode.SlotRankDigits);
        }
    }
}
