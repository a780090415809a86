#include "CAssets.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char managed_policies[] = {
#embed "managed-policies.bin"
};

const unsigned char *rolecall_managed_policies(void) { return managed_policies; }
size_t rolecall_managed_policies_length(void) { return sizeof managed_policies; }
