import Service

struct DescribeInstanceTypes: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeInstanceTypes")

    private static let filtering = Filtering<InstanceType>([
        "auto-recovery-supported": { [$0.has(.autoRecovery).text] },
        "bare-metal": { [$0.has(.bareMetal).text] },
        "burstable-performance-supported": { [$0.isBurstable.text] },
        "current-generation": { [$0.has(.currentGeneration).text] },
        "dedicated-hosts-supported": { [$0.has(.dedicatedHosts).text] },
        "ebs-info.attachment-limit-type": {
            [$0.has(.dedicatedAttachmentLimit) ? "dedicated" : "shared"]
        },
        "ebs-info.ebs-optimized-info.baseline-bandwidth-in-mbps": { texts($0.ebsBaseline?.megabits) },
        "ebs-info.ebs-optimized-info.baseline-iops": { texts($0.ebsBaseline?.iops) },
        "ebs-info.ebs-optimized-info.baseline-throughput-in-mbps": { texts($0.ebsBaseline?.megabytes) },
        "ebs-info.ebs-optimized-info.maximum-bandwidth-in-mbps": { texts($0.ebsMaximum?.megabits) },
        "ebs-info.ebs-optimized-info.maximum-iops": { texts($0.ebsMaximum?.iops) },
        "ebs-info.ebs-optimized-info.maximum-throughput-in-mbps": { texts($0.ebsMaximum?.megabytes) },
        "ebs-info.ebs-optimized-support": { [$0.ebsOptimized] },
        "ebs-info.encryption-support": { _ in ["supported"] },
        "ebs-info.maximum-ebs-attachments": { texts($0.ebsAttachments) },
        "ebs-info.nvme-support": { [$0.ebsNVMe] },
        "free-tier-eligible": { [$0.has(.freeTier).text] },
        "hibernation-supported": { [$0.has(.hibernation).text] },
        "hypervisor": { texts($0.hypervisor) },
        "instance-storage-info.disk.count": { $0.disks.map { "\($0.count)" } },
        "instance-storage-info.disk.size-in-gb": { $0.disks.map { "\($0.gigabytes)" } },
        "instance-storage-info.disk.type": { $0.disks.map(\.type) },
        "instance-storage-info.encryption-support": {
            $0.disks.isEmpty ? [] : [$0.diskNVMe == "required" ? "required" : "unsupported"]
        },
        "instance-storage-info.nvme-support": { texts($0.diskNVMe) },
        "instance-storage-info.total-size-in-gb": { $0.disks.isEmpty ? [] : ["\($0.totalDiskGB)"] },
        "instance-storage-supported": { [(!$0.disks.isEmpty).text] },
        "instance-type": { [$0.name] },
        "memory-info.size-in-mib": { ["\($0.memoryMiB)"] },
        "network-info.efa-info.maximum-efa-interfaces": { texts($0.efaInterfaces) },
        "network-info.efa-supported": { [$0.has(.efa).text] },
        "network-info.ena-support": { [$0.ena] },
        "network-info.encryption-in-transit-supported": { [$0.has(.encryptionInTransit).text] },
        "network-info.flexible-ena-queues-support": { [$0.support(.flexibleENAQueues)] },
        "network-info.ipv4-addresses-per-interface": { ["\($0.ipv4PerInterface)"] },
        "network-info.ipv6-addresses-per-interface": { ["\($0.ipv6PerInterface)"] },
        "network-info.ipv6-supported": { [$0.has(.ipv6).text] },
        "network-info.maximum-network-cards": { _ in ["1"] },
        "network-info.maximum-network-interfaces": { ["\($0.networkInterfaces)"] },
        "network-info.network-performance": { [$0.networkPerformance] },
        "nitro-enclaves-support": { [$0.support(.enclaves)] },
        "nitro-tpm-info.supported-versions": { $0.has(.nitroTPM) ? ["2.0"] : [] },
        "nitro-tpm-support": { [$0.support(.nitroTPM)] },
        "processor-info.supported-architecture": { $0.architectures },
        "processor-info.supported-features": { $0.processorFeatures },
        "processor-info.sustained-clock-speed-in-ghz": { texts($0.clockGHz) },
        "reboot-migration-support": { [$0.support(.rebootMigration)] },
        "supported-boot-mode": { $0.bootModes },
        "supported-root-device-type": { $0.rootDeviceTypes },
        "supported-usage-class": { $0.usageClasses },
        "supported-virtualization-type": { $0.virtualizationTypes },
        "vcpu-info.default-cores": { ["\($0.cores)"] },
        "vcpu-info.default-threads-per-core": { ["\($0.threadsPerCore)"] },
        "vcpu-info.default-vcpus": { ["\($0.vCPUs)"] },
        "vcpu-info.valid-cores": { $0.validCores.map { "\($0)" } },
        "vcpu-info.valid-threads-per-core": { $0.validThreadsPerCore.map { "\($0)" } },
    ])

    private static func texts(_ value: (some CustomStringConvertible)?) -> [String] {
        value.map { [$0.description] } ?? []
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let names = input.instanceTypes ?? []
        if !names.isEmpty, input.maxResults != nil {
            throw AWSError.invalidCombination(
                "The parameter instanceTypes cannot be used with the parameter maxResults")
        }
        var types = InstanceTypes.offered(in: call.region)
        if !names.isEmpty {
            let offered = Set(types.map(\.name))
            let unknown = names.filter { !offered.contains($0) }
            guard unknown.isEmpty else { throw AWSError.noSuchInstanceTypes(unknown) }
            types = types.filter { names.contains($0.name) }
        }
        let found = try filtering.apply(input.filters, to: types)
        let page = try Page.cut(
            found, id: \.name, token: input.nextToken, limit: input.maxResults ?? 100, .types(to: 100))
        return Output(instanceTypes: page.rows.map { InstanceTypeInfo($0) }, nextToken: page.next)
    }
}

extension AWSError {
    static func noSuchInstanceTypes(_ names: [String]) -> AWSError {
        AWSError(
            "InvalidInstanceType",
            "The following supplied instance types do not exist: [\(names.joined(separator: ", "))]")
    }
}
