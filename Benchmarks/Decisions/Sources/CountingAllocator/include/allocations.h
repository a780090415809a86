/// How often the program has asked for memory.
long allocations(void);
