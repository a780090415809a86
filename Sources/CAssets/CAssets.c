#include "CAssets.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char managed_policies[] = {
#embed "managed-policies.bin"
};

const unsigned char *rolecall_managed_policies(void) { return managed_policies; }
size_t rolecall_managed_policies_length(void) { return sizeof managed_policies; }

static const unsigned char instance_types[] = {
#embed "instance-types.tsv"
};

const unsigned char *rolecall_instance_types(void) { return instance_types; }
size_t rolecall_instance_types_length(void) { return sizeof instance_types; }
