// Data that travels inside the program.
#pragma once
#include <stddef.h>

// The AWS-managed policies, taken from moto 5.2.1 (https://github.com/getmoto/moto, Apache License 2.0,
// moto/iam/aws_managed_policies.py) by Tools/managed-policies.py, which describes the format.
const unsigned char *rolecall_managed_policies(void);
size_t rolecall_managed_policies_length(void);

// EC2's instance types, taken from moto 5.2.1 (https://github.com/getmoto/moto, Apache License 2.0,
// moto/ec2/resources) by Tools/instance-types.py, which describes the format.
const unsigned char *rolecall_instance_types(void);
size_t rolecall_instance_types_length(void);
