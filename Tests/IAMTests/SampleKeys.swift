/// Keys and certificates that were made for these tests and open nothing.
enum SampleKeys {
    static let ssh =
        "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC68txUZNai/NnZvnHb+f4MAZulDVZBwn3zy1PKTVQikE99YytnAk"
        + "zBgsn/Dhvq+2yzk1whvrO4NmOom+ViVRyLfkbBH48gkZMlwNgL66dHQFkw18CEUPm0pLW9Zx+mdmm9vNRdlEOipo0G"
        + "Tn6e7qpKTESXGskuWq1pKIDEEgYJrkQmUv94DzD7n+OKEPrWCtaR8IQssfpAB31F9IN30RF2zufc/hM0c8ySdluldP"
        + "XHE4+M87CWTI1dZQWuZYgnV/oWfHF3/z9VwEgGDylvft0NtEiSR46zLdxmBNofW+bEeO0p9JEyQLqFybuj7iW30nxw"
        + "sUfJDELr/EvzTl1VOioN"

    /// As `ssh-keygen -l -E md5` has it.
    static let fingerprint = "99:f7:1b:8a:89:ce:71:24:34:0f:4d:ea:13:c2:86:7c"

    /// The same key.
    static let pem = """
        -----BEGIN PUBLIC KEY-----
        MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuvLcVGTWovzZ2b5x2/n+
        DAGbpQ1WQcJ988tTyk1UIpBPfWMrZwJMwYLJ/w4b6vtss5NcIb6zuDZjqJvlYlUc
        i35GwR+PIJGTJcDYC+unR0BZMNfAhFD5tKS1vWcfpnZpvbzUXZRDoqaNBk5+nu6q
        SkxElxrJLlqtaSiAxBIGCa5EJlL/eA8w+5/jihD61grWkfCELLH6QAd9RfSDd9ER
        ds7n3P4TNHPMknZbpXT1xxOPjPOwlkyNXWUFrmWIJ1f6Fnxxd/8/VcBIBg8pb37d
        DbRIkkeOsy3cZgTaH1vmxHjtKfSRMkC6hcm7o+4lt9J8cLFHyQxC6/xL805dVToq
        DQIDAQAB
        -----END PUBLIC KEY-----
        """

    static let certificate = """
        -----BEGIN CERTIFICATE-----
        MIIDBTCCAe2gAwIBAgIUBAAd2I74BGwfylAf4yv2vs5WCMMwDQYJKoZIhvcNAQEL
        BQAwETEPMA0GA1UEAwwGc2lnbmVyMCAXDTI2MTEyMTE3MzcyMVoYDzIxMjYxMDI4
        MTczNzIxWjARMQ8wDQYDVQQDDAZzaWduZXIwggEiMA0GCSqGSIb3DQEBAQUAA4IB
        DwAwggEKAoIBAQC7oDBW/D3qshu3Rkrjerr5ljMYjrNDDDZAIP+sqWyWd4zA+uCu
        nVL8vprGJPGXc02cy/gFJdJeR9C90rGW/8YgRoK865CDy03591mmf+4Aw1jyXIRr
        Tb4cnum4zVeiuDH4wL0q0lr4kZWrPDbRmjA1wqTIIVvGePHPZYphsncWzQpYZ1hw
        HXygPLaBTOL/PacsxiNbqO058eKLJ+8rr4S/Jsmmj3Sy7HOGtc849RBVN9+ypfpy
        q9dHcuKIrWLWR9lCH/8GaM/M5uaxAt+uFVmODGnftmwuVMcEz2+AkNL+vL+bmfWn
        I+PXmMqsI8dMGY8V82JXv41qkPwpExQGN9d3AgMBAAGjUzBRMB0GA1UdDgQWBBTa
        0hmUaQb3mUSTY5WTxRZ1kq5LCDAfBgNVHSMEGDAWgBTa0hmUaQb3mUSTY5WTxRZ1
        kq5LCDAPBgNVHRMBAf8EBTADAQH/MA0GCSqGSIb3DQEBCwUAA4IBAQBoih5HYKao
        OSSqxEDCuIJNoRL+KpnoD0CRj/I5jabthKy8f7dR7YN1n8B5c2r2B11ncBQrtI1F
        nNoi8Dh334qprAXwhY6c2N3ed/kXivpLFOSKJO/TW9aTEedNOQ8Vs3e9iB8HNFZr
        GJbASyMu3ywNRjtJgIe/TQY0/mzDo30A0jd2+G9nqcjqkKWwO5tMDlZtuuW4LfM1
        kDGg4JVuu+1wO2UTHr7I7T/2ErzbfmmUVSMcbBVbEwcb2N97VT+d3SS4lihTgoju
        OYa+XOJfELR/cSLWAzFTIh74Kp5aFrHLiTNVZx+zRPDIPsy6TzTdnNe/FWZGs7sG
        Dl/H96RF7lz4
        -----END CERTIFICATE-----
        """
}
