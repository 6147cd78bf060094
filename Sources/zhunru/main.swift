import AdmissionCommand

Zhunru.main()
